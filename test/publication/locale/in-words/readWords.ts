/*
 * Reads an amount in words back as a number: a second way, which knows the value of each word and nothing of grammar.
 */
type Values = Readonly<Record<string, number>>;

const fromTo = (from: number, words: string, step = 1): Values =>
  Object.fromEntries(words.split(' ').map((word, i) => [word, from + i * step]));

/** The sum of the words; a scale multiplies what was said since the last one. */
function valueOf(words: readonly string[], values: Values, scales: Values): bigint {
  let [sum, open] = [0n, 0n];
  for (const word of words) {
    const scale = scales[word];
    const value = values[word];
    if (scale !== undefined) {
      const twice = word === 'ألفا' || word === 'مليونا' || word === 'مليارا' || word.endsWith('ان') ? 2n : 1n;
      sum += (open === 0n ? twice : open) * BigInt(scale);
      open = 0n;
    } else if (value !== undefined) open += BigInt(value);
  }
  return sum + open;
}

const written = (whole: bigint, coins: bigint, digits: number): string =>
  `${whole.toString()}.${coins.toString().padStart(digits, '0')}`;

const russian: Values = {
  ...fromTo(0, 'ноль один два три четыре пять шесть семь восемь девять десять'),
  ...fromTo(
    11,
    'одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
  ),
  ...fromTo(20, 'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто', 10),
  ...fromTo(100, 'сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот', 100),
  ...{ одна: 1, две: 2 },
};
const russianScales: Values = {
  ...Object.fromEntries(['тысяча', 'тысячи', 'тысяч'].map((word) => [word, 1e3])),
  ...Object.fromEntries(['миллион', 'миллиона', 'миллионов'].map((word) => [word, 1e6])),
  ...Object.fromEntries(['миллиард', 'миллиарда', 'миллиардов'].map((word) => [word, 1e9])),
};

export function readRussian(said: string, digits: number): string {
  const words = said.split(' ');
  const coins = words.find((word) => /^\d+$/u.test(word)) ?? '';
  return written(valueOf(words, russian, russianScales), BigInt(coins), digits);
}

const english: Values = {
  ...fromTo(0, 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'),
  ...fromTo(16, 'sixteen seventeen eighteen nineteen'),
  ...fromTo(20, 'twenty thirty forty fifty sixty seventy eighty ninety', 10),
};
const englishScales: Values = { thousand: 1e3, million: 1e6, billion: 1e9 };

export function readEnglish(said: string, digits: number): string {
  // A hundred multiplies only what is right before it.
  const read = (part: string): bigint => {
    let [sum, open] = [0n, 0n];
    for (const word of part.split(/[ -]/u)) {
      const scale = englishScales[word];
      if (word === 'hundred') open *= 100n;
      else if (scale !== undefined) [sum, open] = [sum + open * BigInt(scale), 0n];
      else open += BigInt(english[word] ?? 0);
    }
    return sum + open;
  };
  const [whole, coins] = /euros?/u.test(said) ? said.split(/ euros?(?: and )?/u) : ['', said];
  return written(read(whole ?? ''), read(coins ?? ''), digits);
}

const arabic: Values = {
  ...fromTo(1, 'واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة'),
  ...fromTo(1, 'واحدة اثنتان ثلاث أربع خمس ست سبع ثماني تسع عشر'),
  ...{ أحد: 1, إحدى: 1, اثنا: 2, اثنتا: 2, ثمانٍ: 8, صفر: 0 },
  ...fromTo(20, 'عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون', 10),
  ...fromTo(100, 'مائة مائتان ثلاثمائة أربعمائة خمسمائة ستمائة سبعمائة ثمانمائة تسعمائة', 100),
  ...{ مائتا: 200 },
};
const arabicScales: Values = {
  ...Object.fromEntries(['ألف', 'ألفًا', 'آلاف', 'ألفان', 'ألفا'].map((word) => [word, 1e3])),
  ...Object.fromEntries(['مليون', 'مليونًا', 'ملايين', 'مليونان', 'مليونا'].map((word) => [word, 1e6])),
  ...Object.fromEntries(['مليار', 'مليارًا', 'مليارات', 'ملياران', 'مليارا'].map((word) => [word, 1e9])),
};
/** What is counted, by its beginning; two of it say so themselves. */
const coinsBegin = /^(?:هلل|قرش|قروش|فلس|فلوس)/u;
const nounsBegin = /^(?:ريال|دينار|دنانير|لير|هلل|قرش|قروش|فلس|فلوس)/u;

export function readArabic(said: string, digits: number): string {
  const words = said.split(' ').map((word) => (word === 'واحد' || word === 'واحدة' ? word : word.replace(/^و/u, '')));
  const amounts = { whole: 0n, coins: 0n };
  let open: string[] = [];
  for (const [i, word] of words.entries()) {
    if (!nounsBegin.test(word)) {
      if (word in arabic || word in arabicScales) open.push(word);
      continue;
    }
    const isAlone = open.length === 0;
    const value = isAlone ? (word.endsWith('ان') ? 2n : 1n) : valueOf(open, arabic, arabicScales);
    amounts[coinsBegin.test(word) ? 'coins' : 'whole'] = value;
    // The adjective of the noun, and "one" after it, are no numbers of what follows.
    const next = words.slice(i + 1).findIndex((after) => /^(?:سعودي|كويتي|تركي)/u.test(after));
    open = [];
    if (next === 0) words[i + 1] = '_';
    const oneAt = i + 1 + (next === 0 ? 1 : 0);
    if (isAlone && value === 1n && /^واحدة?$/u.test(words[oneAt] ?? '')) words[oneAt] = '_';
  }
  return written(amounts.whole, amounts.coins, digits);
}
