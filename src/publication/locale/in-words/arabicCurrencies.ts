/** A noun as numbers count it: alone or after hundreds, after 11 to 99, two of it, and after 3 to 10. */
export interface ArabicNoun {
  readonly one: string;
  readonly accusative: string;
  readonly two: string;
  readonly many: string;
  readonly isFeminine: boolean;
}

interface ArabicCurrency {
  readonly whole: ArabicNoun;
  readonly coin: ArabicNoun;
}

const he = (one: string, accusative: string, two: string, many: string): ArabicNoun => ({
  ...{ one, accusative, two, many },
  isFeminine: false,
});
const she = (one: string, two: string, many: string): ArabicNoun => ({
  ...{ one, accusative: one, two, many },
  isFeminine: true,
});

const fils = he('فلس', 'فلسًا', 'فلسان', 'فلوس');
const halala = she('هللة', 'هللتان', 'هللات');
const baisa = she('بيسة', 'بيستان', 'بيسات');
const cent = he('سنت', 'سنتًا', 'سنتان', 'سنتات');
const dirhamCoin = he('درهم', 'درهمًا', 'درهمان', 'دراهم');

/** Currencies as an Arabic contract counts them, by their codes. */
export const arabicCurrencies: Readonly<Record<string, ArabicCurrency>> = {
  SAR: { whole: he('ريال سعودي', 'ريالًا سعوديًا', 'ريالان سعوديان', 'ريالات سعودية'), coin: halala },
  QAR: { whole: he('ريال قطري', 'ريالًا قطريًا', 'ريالان قطريان', 'ريالات قطرية'), coin: dirhamCoin },
  OMR: { whole: he('ريال عماني', 'ريالًا عمانيًا', 'ريالان عمانيان', 'ريالات عمانية'), coin: baisa },
  AED: { whole: he('درهم إماراتي', 'درهمًا إماراتيًا', 'درهمان إماراتيان', 'دراهم إماراتية'), coin: fils },
  KWD: { whole: he('دينار كويتي', 'دينارًا كويتيًا', 'ديناران كويتيان', 'دنانير كويتية'), coin: fils },
  BHD: { whole: he('دينار بحريني', 'دينارًا بحرينيًا', 'ديناران بحرينيان', 'دنانير بحرينية'), coin: fils },
  JOD: { whole: he('دينار أردني', 'دينارًا أردنيًا', 'ديناران أردنيان', 'دنانير أردنية'), coin: fils },
  EGP: {
    whole: he('جنيه مصري', 'جنيهًا مصريًا', 'جنيهان مصريان', 'جنيهات مصرية'),
    coin: he('قرش', 'قرشًا', 'قرشان', 'قروش'),
  },
  MAD: {
    whole: he('درهم مغربي', 'درهمًا مغربيًا', 'درهمان مغربيان', 'دراهم مغربية'),
    coin: he('سنتيم', 'سنتيمًا', 'سنتيمان', 'سنتيمات'),
  },
  USD: { whole: he('دولار أمريكي', 'دولارًا أمريكيًا', 'دولاران أمريكيان', 'دولارات أمريكية'), coin: cent },
  EUR: { whole: he('يورو', 'يورو', 'يوروان', 'يوروهات'), coin: cent },
  GBP: {
    whole: he('جنيه إسترليني', 'جنيهًا إسترلينيًا', 'جنيهان إسترلينيان', 'جنيهات إسترلينية'),
    coin: he('بنس', 'بنسًا', 'بنسان', 'بنسات'),
  },
  TRY: {
    whole: she('ليرة تركية', 'ليرتان تركيتان', 'ليرات تركية'),
    coin: he('قرش', 'قرشًا', 'قرشان', 'قروش'),
  },
  RUB: {
    whole: he('روبل روسي', 'روبلًا روسيًا', 'روبلان روسيان', 'روبلات روسية'),
    coin: he('كوبيك', 'كوبيكًا', 'كوبيكان', 'كوبيكات'),
  },
};
