import { statement, type Statement } from '../../foundation/diagnostics/finding.ts';
import { formsOf, holesIn, withoutHoles, type Locale, type Phrase } from './Locale.ts';

/** What fits into half of the narrowest footer, the date with it; and what is left for the page. In ems of its type. */
const footerRoom: Readonly<Record<string, number>> = { 'footer.validity': 33.25, page_of: 21.6 };

/** Beyond its room a footer is cut, and the date is at its end. */
export function longFooter(key: string, phrase: Phrase, { long, months }: Locale['dates']): readonly Statement[] {
  const most = footerRoom[key];
  const [found = ''] = formsOf(phrase);
  if (most === undefined) return [];
  const words = withoutHoles(found);
  const month = Math.max(...months.map(widthOf));
  const date = holesIn(found).includes('date') ? widthOf(withoutHoles(long)) + month + widthOf('30 2026') : 0;
  if (widthOf(words) + date <= most) return [];
  // Of the letters that are there: capitals take more room.
  const room = Array.from(words).findLastIndex((_, i, letters) => widthOf(letters.slice(0, i).join('')) + date <= most);
  return [statement('E154', 'longFooter', { found, room: Math.max(0, room) })];
}

/** Widths of letters in ems of the medium weight, rounded up; which letters have them. */
const widths: Readonly<Record<string, number>> = {
  ' ': 0.25,
  ".,'’!ijl": 0.3,
  ':;()[]f': 0.35,
  '|rt': 0.4,
  '-/Iг': 0.45,
  szт: 0.5,
  acgkvxyJLазсухьэГ: 0.55,
  CPVXYдцъБРСУХЬЭ: 0.65,
  ABDKRUАВКПЧЯ: 0.7,
  '&GHNOQмИЙЛНОЦЪ': 0.75,
  '—wфыюД': 0.8,
  MжшщМ: 0.85,
  '@mФЫ': 0.9,
  '%W': 0.95,
  '№ЖШЩЮ': 1.05,
};
const widthOfLetter = new Map(
  Object.entries(widths).flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)),
);

/** Of the others: marks have none, signs of Chinese, Japanese and Korean are square, capitals wide; digits are usual. */
const others: readonly (readonly [letters: RegExp, ems: number])[] = [
  [/\p{M}/u, 0],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1.05],
  [/[EFSTZЕЗТ\P{Lu}]/u, 0.6],
];
const widest = 0.77;

/** No narrower than the text is set, and seldom much wider. */
const widthOf = (text: string): number =>
  Array.from(text.normalize('NFC')).reduce(
    (width, letter) =>
      width + (widthOfLetter.get(letter) ?? others.find(([letters]) => letters.test(letter))?.[1] ?? widest),
    0,
  );
