/** Endings of Russian nouns and adjectives as they are after folding (й is и, ё is е). */
const endings = [
  ...[
    '',
    'а',
    'я',
    'у',
    'ю',
    'е',
    'ы',
    'и',
    'о',
    'ь',
    'ом',
    'ем',
    'ым',
    'им',
    'ои',
    'еи',
    'ою',
    'ею',
    'ью',
    'ам',
    'ям',
  ],
  ...['ах', 'ях', 'ов', 'ев', 'ами', 'ями', 'ии', 'ыи', 'ая', 'яя', 'ое', 'ее', 'ые', 'ие', 'ого', 'его', 'ому', 'ему'],
  ...[
    'ых',
    'их',
    'ыми',
    'ими',
    'ую',
    'юю',
    'ия',
    'ию',
    'ией',
    'ием',
    'иеи',
    'иях',
    'иям',
    'иями',
    'ьи',
    'ья',
    'ье',
    'ьев',
    'ьям',
  ],
];
/** What a noun or adjective may end in where its stem is not yet bare, the longest first. */
const cut = /(?:ого|его|ыи|ии|ая|яя|ое|ее|ые|ие|ия|а|я|о|е|ь|ы|и)$/u;
const vowelBefore = /^(.+[бвгджзклмнпрстфхцчшщ])[еио]([цклнрв])$/u;
const leastStem = 4;

/** The forms of a short word, which keeps too little when its ending is cut off: by its last letter. */
function shortForms(word: string): readonly string[] {
  const stem = word.slice(0, -1);
  const withAll = (base: string, all: string): readonly string[] => all.split(' ').map((end) => base + end);
  switch (word.at(-1)) {
    case 'а':
      return withAll(stem, 'а ы и е у ои ою еи ам ами ах');
    case 'я':
      return withAll(stem, 'я и е ю еи ею ям ями ях');
    case 'и':
      // "Цой" and "Ли": one declines, the other does not.
      return withAll(stem, 'и я ю ем е ев ям ями ях ь ей');
    case 'ь':
      return withAll(stem, 'ь я ю ем е и ью еи ям ями ях');
    case 'о':
    case 'е':
    case 'у':
    case 'ы':
    case 'э':
    case 'ю':
      return [word];
    default:
      return withAll(word, ' а у ом ем е ы и ов еи ам ами ах');
  }
}

function russianForms(word: string): readonly string[] {
  const stem = word.replace(cut, '');
  if (stem.length < leastStem) return shortForms(word);
  // Павел, Павла; Кузнец, Кузнеца: a vowel of the nominative may go.
  const [, before, after] = vowelBefore.exec(stem) ?? [];
  const stems = before !== undefined && after !== undefined && stem === word ? [stem, before + after] : [stem];
  return stems.flatMap((base) => endings.map((end) => base + end));
}

const arabicPrefixes = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'وك', 'فب', 'فل', 'فك'];

/** An Arabic word with the prefixes that are written as one with it: and, so, with, for, like, the. */
function arabicForms(word: string): readonly string[] {
  const core = word.startsWith('ال') && word.length >= 5 ? word.slice(2) : null;
  return arabicPrefixes.flatMap((prefix) => {
    if (core === null) return [prefix + word];
    // ل and the article become one: لل.
    return prefix.endsWith('ل') ? [`${prefix}ل${core}`, `${prefix}${word}`] : [`${prefix}${word}`];
  });
}

/** Every form of a folded word that its language writes: cases, prefixes, a possessive. The word itself is among them. */
export function formsOf(word: string): readonly string[] {
  if (/^\p{Script=Cyrillic}+$/u.test(word)) return [...new Set([word, ...russianForms(word)])];
  if (/^\p{Script=Arabic}+$/u.test(word)) return [...new Set([word, ...arabicForms(word)])];
  // "Hayat's" is two words by then; a genitive without an apostrophe, as German and hurried English write it.
  return /^\p{Script=Latin}{4,}$/u.test(word) && !word.endsWith('s') ? [word, `${word}s`] : [word];
}
