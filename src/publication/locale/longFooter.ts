import { statement, type Statement } from '../../foundation/diagnostics/finding.ts';
import { formsOf, holesIn, withoutHoles, type Locale, type Phrase } from './Locale.ts';

/** What fits into half of the footer, in letters of the usual width, the date with it; and what is left for the page. */
const footerRoom: Readonly<Record<string, number>> = { 'footer.validity': 52, page_of: 36 };

/** Beyond its room a footer is cut, and the date is at its end. */
export function longFooter(key: string, phrase: Phrase, { long, months }: Locale['dates']): readonly Statement[] {
  const most = footerRoom[key];
  const [found = ''] = formsOf(phrase);
  if (most === undefined) return [];
  const month = Math.max(...months.map(widthOf));
  const date = holesIn(found).includes('date') ? widthOf(withoutHoles(long)) + month + 6 : 0;
  const width = widthOf(withoutHoles(found)) + date;
  return width <= most ? [] : [statement('E154', 'longFooter', { found, room: most - date })];
}

/** In letters of the usual width: ideographs and kana take two, marks none. */
const widthOf = (text: string): number =>
  Array.from(text.normalize('NFC')).reduce(
    (width, sign) =>
      width +
      (/\p{M}/u.test(sign)
        ? 0
        : /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(sign)
          ? 2
          : 1),
    0,
  );
