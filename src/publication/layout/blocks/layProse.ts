import type { Paragraph, Heading, List, Quote } from '../../document/Block.ts';
import type { TypeRole } from '../../theme/Theme.ts';
import { layLines, layText } from '../ground/layText.ts';
import type { Place } from '../ground/Setting.ts';
import { bindItems, makeSlice, type Box, type Slice, withSpace } from '../ground/Slice.ts';
import { makeTag, type Tag } from '../ground/Tag.ts';
import { layLabel } from '../ground/layLabel.ts';
import type { Extent } from '../ground/pageFrame.ts';
import { plainRun } from '../text/plainText.ts';
import { fillRect } from '../ground/draw.ts';

/** One slice a line, so that a paragraph breaks with two lines at least on either side. */
function lineSlices(lines: readonly Box[]): readonly Slice[] {
  return lines.map((line, i) => makeSlice(line, { keep: i < lines.length - 1 && (i === 0 || i === lines.length - 2) }));
}

function roleOf(block: Paragraph, place: Place): TypeRole {
  return block.role === 'statement' && place.section === 'summary' ? 'summary_statement' : block.role;
}

/** Prose in the measure; a statement is broken balanced. */
export function layParagraph(block: Paragraph, place: Place): readonly Slice[] {
  const statement = block.role === 'statement';
  const lines = layLines(
    block.children,
    roleOf(block, place),
    place.measure,
    makeTag('P', place.parent),
    place.setting,
    {
      breaking: statement ? 'balanced' : 'ragged',
      ...(block.role === 'small' ? { color: 'ink2' } : {}),
    },
  );
  return lineSlices(lines);
}

/** A heading inside a section; it is never at the foot of a page. */
export function layHeading(block: Heading, place: Place): readonly Slice[] {
  const tag = makeTag(block.level === 2 || !place.underHeading ? 'H2' : 'H3', place.parent);
  const { setting, measure } = place;
  const box =
    block.level === 2
      ? layLabel(block.children, block, measure, tag, setting)
      : layText(block.children, 'h3', measure, tag, setting);
  return [makeSlice(box, { keep: true, heads: true })];
}

/** What is before an entry that has no number. */
export const marks = { dot: '•', dash: '–' } as const;

/** Width of the column in which the numbers or dots are. */
export const indent = 15;

function layItem(item: List['items'][number], label: string, list: Tag, place: Place): readonly Slice[] {
  const li = makeTag('LI', list);
  const mark: Extent = { start: place.measure.start, width: indent };
  const inner: Extent = { start: place.measure.start + indent, width: place.measure.width - indent };
  const lbl = layText(plainRun(label), 'body', mark, makeTag('Lbl', li), place.setting);
  const body = place.layChildren(item, { ...place, measure: inner, wide: inner, parent: makeTag('LBody', li) });
  const [first = makeSlice(lbl), ...rest] = body;
  return [{ ...first, items: [...lbl.items, ...first.items] }, ...rest];
}

/** A list with dots or numbers, its items set apart by a little space. */
export function layList(block: List, place: Place): readonly Slice[] {
  const list = makeTag('L', place.parent);
  const { xxs } = place.setting.theme.space;
  const items = block.items.map((item, i) => {
    const label = block.ordered ? `${place.setting.numeral(i + 1)}.` : marks[place.setting.theme.list.mark];
    const slices = layItem(item, label, list, place);
    return i === 0 ? slices : withSpace(slices, xxs);
  });
  return bindItems(items);
}

/** Somebody's own words, beside a bar. */
export function layQuote(block: Quote, place: Place): readonly Slice[] {
  const { setting } = place;
  const inset = setting.theme.space.m;
  const inner: Extent = { start: place.measure.start + inset, width: place.measure.width - inset };
  const bar: Extent = { start: place.measure.start, width: 1.5 };
  const parent = makeTag('BlockQuote', place.parent);
  return place.layChildren(block.children, { ...place, measure: inner, wide: inner, parent }).map((slice, i) => {
    const above = i === 0 ? 0 : slice.space;
    return { ...slice, items: [fillRect(bar, -above, slice.height + above, 'soft', setting), ...slice.items] };
  });
}
