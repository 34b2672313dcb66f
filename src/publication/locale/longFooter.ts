import { statement, type Statement } from '../../foundation/diagnostics/finding.ts';
import { formsOf, holesIn, withoutHoles, type Locale, type Phrase } from './Locale.ts';

/** What fits into half of the narrowest footer, the date with it; and what is left for the page. In ems of its type. */
const footerRoom: Readonly<Record<string, number>> = { 'footer.validity': 33, page_of: 21.6 };

/** Beyond its room a footer is cut, and the date is at its end. */
export function longFooter(key: string, phrase: Phrase, { long, months }: Locale['dates']): readonly Statement[] {
  const most = footerRoom[key];
  const [found = ''] = formsOf(phrase);
  if (most === undefined) return [];
  const words = withoutHoles(found);
  const month = Math.max(...months.map(widthOf));
  const date = holesIn(found).includes('date') ? widthOf(withoutHoles(long)) + month + widthOf('30 2026') : 0;
  const width = widthOf(words);
  if (width + date <= most) return [];
  // Letters as wide as those that are there: capitals take more room.
  const room = Math.max(0, Math.floor((Array.from(words).length * (most - date)) / width));
  return [statement('E154', 'longFooter', { found, room })];
}

/** Widths in ems of the medium weight, the widest letter of each sort; marks have none. Others are as wide as a digit. */
const widths: readonly (readonly [letters: RegExp, ems: number])[] = [
  [/\p{M}/u, 0],
  [/[ .,:;'’!|()[\]ijlftrI]/u, 0.39],
  [/[ЖШЩЮФЫ@%№\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1.04],
  [/[MWmwжшщюыф—]/u, 0.93],
  [/\p{Lu}/u, 0.77],
];
const usual = 0.6;

/** No narrower than the text is set, and seldom much wider. */
const widthOf = (text: string): number =>
  Array.from(text.normalize('NFC')).reduce(
    (width, letter) => width + (widths.find(([letters]) => letters.test(letter))?.[1] ?? usual),
    0,
  );
