/** A noun after 1, after 2 to 4, and after 5 and more. */
export interface RussianNoun {
  readonly forms: readonly [one: string, few: string, many: string];
  readonly isFeminine: boolean;
}

interface RussianCurrency {
  readonly whole: RussianNoun;
  /** Its smallest coin; null where there is none. */
  readonly coin: RussianNoun | null;
}

const he = (one: string, few: string, many: string): RussianNoun => ({ forms: [one, few, many], isFeminine: false });
const she = (one: string, few: string, many: string): RussianNoun => ({ forms: [one, few, many], isFeminine: true });
/** Of words that never change. */
const always = (word: string): RussianNoun => he(word, word, word);

const kopeck = she('копейка', 'копейки', 'копеек');
const cent = he('цент', 'цента', 'центов');

/** Currencies as a Russian contract counts them, by their codes. */
export const russianCurrencies: Readonly<Record<string, RussianCurrency>> = {
  RUB: { whole: he('рубль', 'рубля', 'рублей'), coin: kopeck },
  BYN: { whole: he('белорусский рубль', 'белорусских рубля', 'белорусских рублей'), coin: kopeck },
  USD: { whole: he('доллар США', 'доллара США', 'долларов США'), coin: cent },
  EUR: { whole: always('евро'), coin: cent },
  GBP: {
    whole: he('фунт стерлингов', 'фунта стерлингов', 'фунтов стерлингов'),
    coin: he('пенс', 'пенса', 'пенсов'),
  },
  CHF: {
    whole: he('швейцарский франк', 'швейцарских франка', 'швейцарских франков'),
    coin: he('сантим', 'сантима', 'сантимов'),
  },
  KZT: { whole: always('тенге'), coin: he('тиын', 'тиына', 'тиынов') },
  KGS: { whole: he('сом', 'сома', 'сомов'), coin: he('тыйын', 'тыйына', 'тыйынов') },
  UZS: { whole: he('сум', 'сума', 'сумов'), coin: he('тийин', 'тийина', 'тийинов') },
  AMD: { whole: he('драм', 'драма', 'драмов'), coin: she('лума', 'лумы', 'лум') },
  AZN: {
    whole: he('азербайджанский манат', 'азербайджанских маната', 'азербайджанских манатов'),
    coin: he('гяпик', 'гяпика', 'гяпиков'),
  },
  GEL: { whole: always('лари'), coin: always('тетри') },
  TRY: {
    whole: she('турецкая лира', 'турецкие лиры', 'турецких лир'),
    coin: he('куруш', 'куруша', 'курушей'),
  },
  CNY: { whole: he('юань', 'юаня', 'юаней'), coin: he('фэнь', 'фэня', 'фэней') },
  JPY: { whole: she('иена', 'иены', 'иен'), coin: null },
  AED: { whole: he('дирхам ОАЭ', 'дирхама ОАЭ', 'дирхамов ОАЭ'), coin: he('филс', 'филса', 'филсов') },
  SAR: {
    whole: he('саудовский риял', 'саудовских рияла', 'саудовских риялов'),
    coin: she('халала', 'халалы', 'халал'),
  },
};
