import type { Inlines } from '../../document/Inline.ts';
import type { Table } from '../../document/Table.ts';
import { themeOn } from '../../theme/readableOn.ts';
import { fillRect, ruleBox, strokeBox } from '../ground/draw.ts';
import { asArtifact } from '../ground/Item.ts';
import { baselineOf, beside, blank, layText, lower, stack } from '../ground/layText.ts';
import type { Place, Setting } from '../ground/Setting.ts';
import { keepLast, keepWithin, makeSlice, type Box, type Slice } from '../ground/Slice.ts';
import { makeTag, repeated } from '../ground/Tag.ts';
import { layLabel } from '../ground/layLabel.ts';
import { alignNumber } from '../ground/alignNumber.ts';
import { extentOf, layGrid, type Grid } from './Grid.ts';
import { hearHead, layHead, layRow } from './layRow.ts';
import { notedRow } from './notedRow.ts';

/** Between the note and the rule of the total under it, in pt. */
const underNote = 5;

/** "Carried forward" or "Brought forward", and the sum so far: printed at a break, not read as a row. */
function layCarried(words: Inlines, sum: Inlines, grid: Grid, setting: Setting): Box {
  const options = { color: 'ink2', weight: 500 } as const;
  const text = layText(words, 'cell', grid.across, repeated, setting, options);
  const last = grid.columns.length - 1;
  const { across, align } = alignNumber(grid.columns[last] ?? grid.across, grid.blocks[last] ?? 0, 0, setting);
  const amount = layText(sum, 'cell', across, repeated, setting, { ...options, align });
  return stack([blank(grid.pad), beside([text, amount]), blank(grid.pad)]);
}

/** The rows that a break must not part: a discount or a running sum from its row, a group's head from two rows, the sums from two rows. */
function mustKeep(rows: Table['rows'], i: number): boolean {
  const row = rows[i];
  const next = rows[i + 1];
  if (row === undefined || next === undefined) return false;
  if (next.kind === 'discount' || next.kind === 'subtotal' || row.kind === 'group' || i === 0) return true;
  if (rows[i - 1]?.kind === 'group' && next.kind === 'body') return true;
  const sums = rows.findIndex(({ kind }) => kind === 'sum' || kind === 'total');
  const keptFrom = sums < 0 ? rows.length - 2 : sums - 2;
  return i >= keptFrom;
}

/** The title over the head, or, in a table without a head, over its first rule; where a page starts with it, over the head. */
function layTitle(table: Table, place: Place, grid: Grid, head: Box): readonly Slice[] {
  const { setting } = place;
  const { h2, table: look } = setting.theme;
  const top = look.head.above;
  const opening = table.headless && top !== null ? [strokeBox(grid.across, top, setting)] : [];
  if (table.title === null)
    return opening.map((box) => makeSlice(box, { keep: true, heads: true, opening: table.headless ? head : null }));
  const title = layLabel(table.title, table, grid.across, makeTag('H2', place.parent), setting);
  if (!table.headless) return [makeSlice(stack([title, blank(h2.space_below)]), { keep: true, heads: true })];
  const rule =
    top === null ? [blank(3.75), ruleBox(grid.across, 'rule', setting)] : [blank(h2.space_below), ...opening];
  const headed = stack([title, blank(h2.space_below), head]);
  return [makeSlice(stack([title, ...rule]), { keep: true, heads: true, opening: headed })];
}

/** Every second row of the body is on wash, where the look wants it so. */
const isStriped = ({ kind }: Table['rows'][number], i: number, { theme }: Setting): boolean =>
  theme.table.zebra && kind === 'body' && i % 2 === 1;

function onWash(box: Box, { across }: Grid, setting: Setting): Box {
  const wide = { start: across.start - 6, width: across.width + 12 };
  return { ...box, items: [fillRect(wide, 0, box.height, 'wash', setting), ...box.items] };
}

/** So few rows are seen at one look, where they take no more than this part of a page. */
const shortTable = 6;
const shortPart = 0.3;

/** A table with horizontal rules; it breaks between rows, repeats its head, and carries its sum forward. */
export function layTable(table: Table, place: Place): readonly Slice[] {
  const slices = laySlices(table, place);
  const { top, bottom } = place.setting.frame;
  if (table.together === true) return keepWithin(slices, bottom - top);
  return table.rows.length <= shortTable ? keepWithin(slices, (bottom - top) * shortPart) : slices;
}

function laySlices(table: Table, place: Place): readonly Slice[] {
  const { setting } = place;
  const grid = layGrid(table, place.wide, setting, place.ruledBelow === true && table.note === null);
  const tag = makeTag('Table', place.parent, { alt: table.summary });
  const thead = makeTag('THead', tag);
  const head = layHead(thead, grid, setting, place.ruledAbove === true && table.title === null);
  const heard = table.headless ? hearHead(thead, grid, setting) : [];
  const whole = layHead(thead, grid, setting);
  const again = { ...whole, items: asArtifact(whole.items, repeated) };
  const isHeaded = table.columns.some(({ head: words }) => words.length > 0);
  const title = layTitle(table, place, grid, again);
  const body = makeTag('TBody', tag);
  const noted = notedRow(table.rows);
  const note = layNote(table, grid, noted, setting);
  const striped = { ...setting, theme: themeOn('wash', setting.theme) };
  const plain = table.rows.map((row, i) => {
    const ground = isStriped(row, i, setting) ? striped : setting;
    return layRow(row, table.rows[i + 1], i === noted ? note : null, body, grid, ground);
  });
  const roomy = withRoomFor(note, noted, plain, table.rows).map((box, i) =>
    i === 0 ? { ...box, items: [...heard, ...box.items] } : box,
  );
  const rows = table.rows.map((row, i) => {
    const whole = roomy[i] ?? blank(0);
    const box = isStriped(row, i, setting) ? onWash(whole, grid, setting) : whole;
    const before = table.rows[i - 1]?.carried ?? null;
    const { carriedForward } = table;
    const sumSo = (words: 'carried' | 'brought'): Box | null =>
      carriedForward === null || before === null ? null : layCarried(carriedForward[words], before, grid, setting);
    const brought = sumSo('brought');
    const repeat = [
      ...(isHeaded ? [again] : []),
      ...(brought === null ? [] : [brought, ruleBox(grid.across, 'hair', setting)]),
    ];
    const closing = sumSo('carried');
    return makeSlice(box, { keep: mustKeep(table.rows, i), heads: row.kind === 'group', repeat, closing });
  });
  const heads = table.headless ? [] : [makeSlice(head, { keep: true, heads: true })];
  if (table.note === null || noted >= 0) return [...title, ...heads, ...rows];
  return [...title, ...heads, ...keepLast(rows), noteUnder(table.note, grid, place)];
}

/** The rows of which the last sum is higher, where the note is longer than the sums beside it. */
function withRoomFor(note: Box | null, from: number, boxes: readonly Box[], rows: Table['rows']): readonly Box[] {
  if (note === null || from < 0) return boxes;
  const total = rows.findIndex(({ kind }, i) => kind !== 'sum' && i > from);
  const end = total < 0 ? rows.length : total;
  const beside = boxes.slice(from, end).reduce((sum, { height }) => sum + height, 0);
  const more = Math.max(0, note.height + underNote - beside);
  return boxes.map((box, i) => (i === end - 1 ? { ...box, height: box.height + more } : box));
}

/** The note beside the sums: as wide as the columns before their words. */
function layNote(table: Table, grid: Grid, noted: number, setting: Setting): Box | null {
  if (table.note === null) return null;
  const first = extentOf(grid, 0, table.rows[noted]?.cells[0]?.span ?? 1);
  const { cell, note } = setting.theme.type;
  const drop = baselineOf(cell, setting) - baselineOf(note, setting);
  return lower(layText(table.note, 'note', first, repeated, setting), drop);
}

/** The note of a table without sums: under it. */
function noteUnder(note: Inlines, { across }: Grid, { setting, parent }: Place): Slice {
  return makeSlice(layText(note, 'note', across, makeTag('P', parent), setting), { space: setting.theme.space.xs });
}
