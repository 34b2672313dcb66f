import type { Running } from '../../document/Document.ts';
import type { ColorToken } from '../../theme/color.ts';
import type { Theme, TypeRole, TypeStyle } from '../../theme/Theme.ts';
import { fillRect } from '../ground/draw.ts';
import type { Item } from '../ground/Item.ts';
import { baselineOf, styleOf } from '../ground/layText.ts';
import { placeLine } from '../ground/placeLine.ts';
import { type Extent, columnsOf } from '../ground/pageFrame.ts';
import type { Setting } from '../ground/Setting.ts';
import { inFooter, inHeader, type Artifact } from '../ground/Tag.ts';
import { cutWithEllipsis, measureSpans, setParagraph } from '../text/setParagraph.ts';
import { plainText, plainRun } from '../text/plainText.ts';
import { type Span, toSpans } from '../text/toSpans.ts';

const gap = 12;
const marker = { size: 4.5, gap: 5 };
/** From the top of the header's words to the rule under them. */
const underHeader = 21;

interface Place {
  readonly at: Extent;
  readonly align: 'start' | 'end';
}

interface Look {
  readonly role: TypeRole;
  readonly color?: ColorToken;
  readonly weight?: TypeStyle['weight'];
}

/** `data` for a name or a title, which keeps its own direction. */
function spanOf(text: string, look: Look, setting: Setting, data = false): readonly Span[] {
  const spans = toSpans(plainRun(text), styleOf(look.role, setting, look), setting);
  return spans.map((span) => ({ ...span, isolate: data }));
}

/** One line whose top is `top`, cut where it is too long for its place. */
function placeCut(
  spans: readonly Span[],
  top: number,
  at: Extent,
  owner: Artifact,
  setting: Setting,
  align: 'start' | 'end',
): readonly Item[] {
  const [only] = spans;
  const fitted = spans.length === 1 && only !== undefined ? [cutWithEllipsis(only, at.width, setting)] : spans;
  const [line] = setParagraph(fitted, Infinity, setting);
  const baseline = top + baselineOf(setting.theme.type.note, setting);
  return line === undefined ? [] : placeLine(line, baseline, at, owner, setting, align);
}

/** Three names at most: in the columns of the page, or spread over its width; what is in the middle is cut first. */
export function layHeader(running: Running, section: string, setting: Setting): readonly Item[] {
  const { frame, theme } = setting;
  const { rule, cells } = theme.header;
  const top = frame.geometry.header_top;
  const words = { client: plainText(running.client), title: plainText(running.title), section };
  const spans = cells.map((cell) => spanOf(words[cell], { role: 'note' }, setting, true));
  const last = spans.at(-1) ?? [];
  const ownColumn = cells.length > 2 && theme.grid.label_columns > 0;
  const [start, wide] = ownColumn ? [frame.main.start, frame.main.width] : [frame.text.start, frame.text.width];
  const nameWidth = Math.min(measureSpans(last, setting) + 0.1, wide * 0.6);
  const rest = { start, width: wide - nameWidth - gap };
  const columns = ownColumn ? [frame.label, rest] : columnsOf(rest, cells.length - 1, gap);
  const end = { start: start + wide - nameWidth, width: nameWidth };
  const line =
    rule === null ? [] : [fillRect(frame.text, top + underHeader, rule.width, rule.color, setting, inHeader)];
  return [
    ...line,
    ...spans.flatMap((each, i) =>
      i === spans.length - 1
        ? placeCut(each, top, end, inHeader, setting, 'end')
        : placeCut(each, top, columns[i] ?? rest, inHeader, setting, 'start'),
    ),
  ];
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
  const column = inColumn ? Math.max(frame.main.start, from) : from;
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

/** "Confidential · KP-2026-014 · Revision 2". */
const besideExpiry = ({ confidential = [], reference }: Running, { theme }: Setting): string =>
  [confidential, theme.footer.cells.includes('number') ? reference : []]
    .map((words) => plainText(words))
    .filter((words) => words !== '')
    .join(' · ');

/** The date of validity (D13), the number, and the page, under a rule. */
export function layFooter(running: Running, count: PageCount, setting: Setting): readonly Item[] {
  const { frame, theme } = setting;
  const { rule, marker: color } = theme.footer;
  const cells = cellsOf(running, setting);
  const ruleTop = frame.height - frame.geometry.footer_rule;
  const top = ruleTop + theme.space.s;
  const { start } = frame.text;
  const baseline = top + baselineOf(theme.type.note, setting);
  const words = {
    validity: () => spanOf(plainText(running.validity), { role: 'note', color: 'ink', weight: 500 }, setting),
    number: () => spanOf(besideExpiry(running, setting), { role: 'note' }, setting),
    page: () => pageSpans(running, count, setting),
  };
  const spans = cells.map((cell) => words[cell]());
  // The square belongs to the date: where that does not come first, there is none.
  const marked = color !== null && cells[0] === 'validity';
  const widths = spans.map((each) => measureSpans(each, setting));
  const places = footerPlaces(widths, marked ? marker.size + marker.gap : 0, setting);
  const square = { start, width: marker.size };
  return [
    ...(rule === null ? [] : [fillRect(frame.text, ruleTop, rule.width, rule.color, setting, inFooter)]),
    ...(marked ? [fillRect(square, baseline - marker.size, marker.size, color, setting, inFooter)] : []),
    ...spans.flatMap((each, i) => {
      const place = places[i];
      return place === undefined ? [] : placeCut(each, top, place.at, inFooter, setting, place.align);
    }),
  ];
}
