/** A script of which no character can be printed, and how people call it. */
export interface Script {
  readonly name: string;
  readonly holds: (character: string) => boolean;
}

/** Scripts that fonts for Latin, Cyrillic, Greek and Arabic letters do not cover. */
const others = [
  'Armenian',
  'Bengali',
  'Cherokee',
  'Coptic',
  'Devanagari',
  'Ethiopic',
  'Georgian',
  'Gujarati',
  'Gurmukhi',
  'Hebrew',
  'Kannada',
  'Khmer',
  'Lao',
  'Malayalam',
  'Mongolian',
  'Myanmar',
  'Oriya',
  'Sinhala',
  'Syriac',
  'Tamil',
  'Telugu',
  'Thaana',
  'Thai',
  'Tibetan',
] as const;

const han = /\p{Script=Han}/u;
const kana = /\p{Script=Hiragana}|\p{Script=Katakana}/u;
/** Chinese characters in the form that only Japan writes, and those of its companies' names. */
const onlyInJapan = /[株営売広気経済駅県図読黒鉄発応戦対総産価訳辺楽薬帰検権験険円変実団囲圧壱弐拝払仏]/u;
const hangul = /\p{Script=Hangul}/u;
/** Punctuation and letters of full width, which only texts of East Asia have. */
const wide = /[\u3000-\u303f\u30fb\u30fc\uff00-\uffef]/u;

/** The scripts of characters, each once. Chinese characters beside kana, or in a form of Japan, are Japanese, beside hangul Korean. */
export function scriptsIn(characters: readonly string[]): readonly Script[] {
  const has = (form: RegExp): boolean => characters.some((character) => form.test(character));
  const east = has(kana) || has(onlyInJapan) ? 'Japanese' : has(hangul) ? 'Korean' : has(han) ? 'Chinese' : null;
  const eastern = [han, kana, hangul, wide];
  return [
    ...(east === null
      ? []
      : [{ name: east, holds: (character: string) => eastern.some((form) => form.test(character)) }]),
    ...others.flatMap((name) => {
      const form = new RegExp(`\\p{Script=${name}}`, 'u');
      return has(form) ? [{ name, holds: (character: string) => form.test(character) }] : [];
    }),
  ];
}
