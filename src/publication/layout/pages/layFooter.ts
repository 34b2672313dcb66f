import type { Running } from '../../document/Document.ts';
import type { Theme } from '../../theme/Theme.ts';
import { fillRect } from '../ground/draw.ts';
import type { Item } from '../ground/Item.ts';
import { baselineOf } from '../ground/layText.ts';
import type { Extent } from '../ground/pageFrame.ts';
import type { Setting } from '../ground/Setting.ts';
import { inFooter } from '../ground/Tag.ts';
import { plainText } from '../text/plainText.ts';
import { measureSpans } from '../text/setParagraph.ts';
import type { Span } from '../text/toSpans.ts';
import { gap, placeCut, spanOf } from './runningLine.ts';

const marker = { size: 4.5, gap: 5 };
/** Between the date and a number that begins in its column, in pt; elsewhere it is `gap`. */
const leastGap = 6;

interface Place {
  readonly at: Extent;
  readonly align: 'start' | 'end';
}

/** The number of a page and how many there are; of an annex its own number, of none. */
export type PageCount = { readonly page: number; readonly of: number } | { readonly page: string; readonly of: null };

/** "Page 4 of 14", the number of the page in ink; or that number alone. */
function pageSpans(running: Running, { page, of: pages }: PageCount, setting: Setting): readonly Span[] {
  const own = spanOf(
    typeof page === 'number' ? setting.numeral(page) : page,
    { role: 'note', color: 'ink', weight: 600 },
    setting,
  );
  if (setting.theme.footer.page === 'alone' || pages === null) return own;
  return running.pageOf
    .split(/(\{pages?\})/u)
    .flatMap((part) =>
      part === '{page}' ? own : spanOf(part === '{pages}' ? setting.numeral(pages) : part, { role: 'note' }, setting),
    );
}

/** Where the cells of the footer are: the first at the start, the last at the end, one between them in its column or in the middle. */
function footerPlaces(widths: readonly number[], indent: number, { frame, theme, form }: Setting): readonly Place[] {
  const { start, width } = frame.text;
  const [first = 0] = widths;
  const last = widths.at(-1) ?? 0;
  const opening: Place = { at: { start: start + indent, width: width / 2 }, align: 'start' };
  if (widths.length === 1) return [opening];
  const from = opening.at.start + first + gap;
  const inColumn = theme.grid.label_columns > 0 && form === 'full';
  // A date that ends close before the column still lets the number begin there.
  const column = inColumn && from - gap + leastGap <= frame.main.start ? frame.main.start : from;
  const middle: Place = inColumn
    ? { at: { start: column, width: start + width - last - gap - column }, align: 'start' }
    : { at: { start: start + width / 2 - (widths[1] ?? 0) / 2, width: widths[1] ?? 0 }, align: 'start' };
  // The last one ends where the page does, and is cut before it runs into the one before it.
  const taken = widths.length === 2 || inColumn ? from : middle.at.start + middle.at.width + gap;
  const room = Math.min(last, start + width - taken);
  const closing: Place = { at: { start: start + width - room, width: room }, align: 'end' };
  return [opening, ...widths.slice(1, -1).map(() => middle), closing];
}

/** A look that leaves the number out has its cell for the word that the document is confidential. */
function cellsOf({ confidential }: Running, { theme }: Setting): Theme['footer']['cells'] {
  const { cells } = theme.footer;
  if (confidential === undefined || cells.includes('number')) return cells;
  return [...cells.slice(0, 1), 'number', ...cells.slice(1)];
}

/** The number of the proposal with its revision, where the look has a place for it. */
const referenceOf = ({ reference }: Running, { theme }: Setting): string =>
  theme.footer.cells.includes('number') ? plainText(reference) : '';

const joined = (words: readonly string[]): string => words.filter((each) => each !== '').join(' · ');

/** What stands beside the date and the page, and under the date where there is no room beside it. */
interface Beside {
  readonly number: string;
  readonly under: string;
}

/** "Confidential · KP-2026-014 · Revision 2"; where it is too long for its place, its word or all of it on a line of its own: no number is cut. */
function shareOut(running: Running, setting: Setting, fits: (number: string) => boolean): Beside {
  const word = plainText(running.confidential ?? []);
  const reference = referenceOf(running, setting);
  const ways: readonly Beside[] = [
    { number: joined([word, reference]), under: '' },
    { number: reference, under: word },
  ];
  return ways.find(({ number }) => fits(number)) ?? { number: '', under: joined([word, reference]) };
}

/** The cells of the footer with their places. */
interface Cells {
  readonly spans: readonly (readonly Span[])[];
  readonly places: readonly Place[];
}

/** Whether a cell is whole where it stands, and runs into no other. */
const isWhole = ({ spans, places }: Cells, setting: Setting): boolean =>
  spans.every((each, i) => measureSpans(each, setting) <= (places[i]?.at.width ?? 0) + 0.1) &&
  places.every(({ at }, i) => i === 0 || at.start >= endOf(places[i - 1], spans[i - 1] ?? [], setting));

const endOf = (place: Place | undefined, spans: readonly Span[], setting: Setting): number =>
  place === undefined ? 0 : place.at.start + Math.min(place.at.width, measureSpans(spans, setting));

/** The date of validity (D13), the number, and the page, under a rule. */
export function layFooter(running: Running, count: PageCount, setting: Setting): readonly Item[] {
  const { frame, theme } = setting;
  const { rule, marker: color } = theme.footer;
  const cells = cellsOf(running, setting);
  const ruleTop = frame.height - frame.geometry.footer_rule;
  const top = ruleTop + theme.space.s;
  const { start } = frame.text;
  const baseline = top + baselineOf(theme.type.note, setting);
  // The square belongs to the date: where that does not come first, there is none.
  const marked = color !== null && cells[0] === 'validity';
  const indent = marked ? marker.size + marker.gap : 0;
  const cellsWith = (number: string): Cells => {
    const words = {
      validity: () => spanOf(plainText(running.validity), { role: 'note', color: 'ink', weight: 500 }, setting),
      number: () => spanOf(number, { role: 'note' }, setting),
      page: () => pageSpans(running, count, setting),
    };
    const spans = cells.map((cell) => words[cell]());
    return {
      spans,
      places: footerPlaces(
        spans.map((each) => measureSpans(each, setting)),
        indent,
        setting,
      ),
    };
  };
  const { number, under } = shareOut(running, setting, (words) => isWhole(cellsWith(words), setting));
  const { spans, places } = cellsWith(number);
  const square = { start, width: marker.size };
  const below = { start: start + indent, width: frame.text.width - indent };
  return [
    ...(rule === null ? [] : [fillRect(frame.text, ruleTop, rule.width, rule.color, setting, inFooter)]),
    ...(marked ? [fillRect(square, baseline - marker.size, marker.size, color, setting, inFooter)] : []),
    ...spans.flatMap((each, i) => {
      const place = places[i];
      return place === undefined ? [] : placeCut(each, top, place.at, inFooter, setting, place.align);
    }),
    ...(under === ''
      ? []
      : placeCut(
          spanOf(under, { role: 'note' }, setting),
          top + theme.type.note.leading,
          below,
          inFooter,
          setting,
          'start',
        )),
  ];
}
