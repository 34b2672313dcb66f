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
      // "Белый", "Синий": an adjective, however short.
      if (/^.{2,}[ыи]и$/u.test(word))
        return withAll(
          word.slice(0, -2),
          'ыи ии ого его ому ему ым им ом ем ая яя ои еи ую юю ое ее ые ие ых их ыми ими',
        );
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

const isLong = (word: string): boolean => word.replace(cut, '').length >= leastStem;
const withEndings = (stem: string): readonly string[] => endings.map((end) => stem + end);

/** Павел, Павла; камень, камня: a vowel of the nominative may go. */
function withoutVowel(word: string): readonly string[] {
  const stem = word.replace(cut, '');
  const [, before, after] = vowelBefore.exec(stem) ?? [];
  return before !== undefined && after !== undefined && (stem === word || word === `${stem}ь`)
    ? withEndings(before + after)
    : [];
}

const arabicPrefixes = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'وك', 'فب', 'فل', 'فك'];
/** What follows the article, in a word that has it. */
const afterArticle = (word: string): string | null =>
  word.startsWith('ال') && word.length >= 5 ? word.slice(2) : null;

/** ل and the article become one: لل. */
function withJoinedArticle(word: string): readonly string[] {
  const core = afterArticle(word);
  if (core === null) return [];
  return arabicPrefixes.flatMap((prefix) => (prefix.endsWith('ل') ? [`${prefix}ل${core}`] : []));
}

/** One way in which a language changes a word that stands in a text. */
export interface InflectionRule {
  readonly name: string;
  readonly script: RegExp;
  /** The forms of a folded word. */
  readonly forms: (word: string) => readonly string[];
}

/** Data: add a way here. */
export const inflectionRules: readonly InflectionRule[] = [
  {
    name: 'Russian endings',
    script: /^\p{Script=Cyrillic}+$/u,
    forms: (word) => (isLong(word) ? withEndings(word.replace(cut, '')) : []),
  },
  {
    name: 'Russian endings of a short word',
    script: /^\p{Script=Cyrillic}+$/u,
    forms: (word) => (isLong(word) ? [] : shortForms(word)),
  },
  {
    name: 'Russian vowel that goes',
    script: /^\p{Script=Cyrillic}+$/u,
    forms: (word) => (isLong(word) ? withoutVowel(word) : []),
  },
  {
    name: 'Arabic prefixes',
    script: /^\p{Script=Arabic}+$/u,
    forms: (word) => arabicPrefixes.map((prefix) => prefix + word),
  },
  {
    name: 'Arabic "for" with the article',
    script: /^\p{Script=Arabic}+$/u,
    forms: withJoinedArticle,
  },
  {
    // "Hayat's" is two words by then; a genitive without an apostrophe, as German and hurried English write it.
    name: 'a genitive without its apostrophe',
    script: /^\p{Script=Latin}{4,}$/u,
    forms: (word) => (word.endsWith('s') ? [] : [`${word}s`]),
  },
];

/** Every form of a folded word that its language writes: cases, prefixes, a possessive. The word itself is among them. */
export const formsOf = (word: string, rules: readonly InflectionRule[] = inflectionRules): readonly string[] => [
  ...new Set([word, ...rules.flatMap(({ script, forms }) => (script.test(word) ? forms(word) : []))]),
];
