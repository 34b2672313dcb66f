import { escapeXml } from '../../../foundation/text/escapeXml.ts';
import type { Workbook } from '../../document/Workbook.ts';
import { isolates } from '../../document/valueDirection.ts';
import { textOf } from './textOf.ts';

/** As long as a footer may be, less the signs of its parts (ECMA-376 1, 18.3.1.46). */
const longest = 230;

/** At the foot of each printed page: that it is a copy, a draft where it is one, and which page it is. */
export function pageFooter({ foot, draft, direction }: Workbook): string {
  const safe = (words: string): string => words.replaceAll('&', '&&');
  // A footer runs from the left whatever its sheet does.
  const set = (words: string): string => (direction === 'rtl' ? isolates.rtl + words + isolates.end : words);
  const pages = safe(foot.pageOf).replace('{page}', '&P').replace('{pages}', '&N');
  const note = safe(textOf(foot.note, { direction })).slice(0, longest - pages.length - (draft ?? '').length);
  const [start, end] = direction === 'rtl' ? ['&R', '&L'] : ['&L', '&R'];
  const middle = draft === null ? '' : `&C${set(safe(draft))}`;
  return `<oddFooter>${escapeXml(`${start}${set(note)}${middle}${end}${set(pages)}`)}</oddFooter>`;
}
