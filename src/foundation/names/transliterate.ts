/** Cyrillic letters after folding, in the rough Latin in which two spellings of one name meet. */
const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'C',
  ш: 'S',
  щ: 'S',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};
const latinGroups: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/g, 'S'],
  [/tch|ch/g, 'C'],
  [/zh/g, 'j'],
  [/kh/g, 'h'],
  [/ts|tz/g, 'c'],
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/q/g, 'k'],
  [/ij|iy|yi|yy|y/g, 'i'],
  [/i+/g, 'i'],
  [/([bdfgklmnprstvz])\1/g, '$1'],
];

function russianKey(word: string): string {
  if (/^\p{Script=Cyrillic}+$/u.test(word))
    return Array.from(word, (letter) => cyrillic[letter] ?? letter)
      .join('')
      .replace(/i+/g, 'i')
      .replace(/([bdfgklmnprstvz])\1/g, '$1');
  return latinGroups.reduce((key, [from, to]) => key.replace(from, to), word);
}

/** Arabic consonants as Latin letters; the vowels are written by one of the two only. */
const arabic: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  ث: 't',
  ج: 'j',
  ح: 'h',
  خ: 'h',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'S',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: '',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: '',
  ي: '',
  ا: '',
  ء: '',
  ئ: '',
  ؤ: '',
  پ: 'b',
  چ: 'C',
  ڤ: 'f',
  گ: 'g',
};

function arabicKey(word: string): string {
  if (/^\p{Script=Arabic}+$/u.test(word))
    return Array.from(word.replace(/^ال(?=..)/u, '').replace(/ه$/u, ''), (letter) => arabic[letter] ?? '').join('');
  return word
    .replace(/sh/g, 'S')
    .replace(/kh/g, 'h')
    .replace(/gh/g, 'g')
    .replace(/th/g, 't')
    .replace(/dh/g, 'd')
    .replace(/ch/g, 'C')
    .replace(/q|c/g, 'k')
    .replace(/p/g, 'b')
    .replace(/v/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/(.)\1/g, '$1')
    .replace(/[aeiouywh](?=$)|[aeiouyw]/g, '');
}

/** What a word sounds like across the scripts: Latin with Cyrillic, and Latin with Arabic. Keys meet only across scripts. */
export function soundsOf(
  word: string,
): { readonly script: 'latin' | 'cyrillic' | 'arabic'; readonly keys: readonly string[] } | null {
  if (/^\p{Script=Latin}+$/u.test(word))
    return { script: 'latin', keys: [`r:${russianKey(word)}`, `a:${arabicKey(word)}`] };
  if (/^\p{Script=Cyrillic}+$/u.test(word)) return { script: 'cyrillic', keys: [`r:${russianKey(word)}`] };
  if (/^\p{Script=Arabic}+$/u.test(word)) return { script: 'arabic', keys: [`a:${arabicKey(word)}`] };
  return null;
}
