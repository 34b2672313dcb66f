import type { KeyNumbers } from '../../document/DisplayBlock.ts';
import type { TypeStyle } from '../../theme/Theme.ts';
import { fillRect, ruleBox } from '../ground/draw.ts';
import { baselineOf, beside, blank, layText, stack } from '../ground/layText.ts';
import { placeLine } from '../ground/placeLine.ts';
import { columnsOf, type Extent } from '../ground/pageFrame.ts';
import type { Place, Setting } from '../ground/Setting.ts';
import { makeSlice, type Box, type Slice } from '../ground/Slice.ts';
import { makeTag, type Tag } from '../ground/Tag.ts';
import { measureSpans, setParagraph } from '../text/setParagraph.ts';
import { type Span, toSpans } from '../text/toSpans.ts';
import { plainRun } from '../text/plainText.ts';

/** On either side of the line between two cells. */
const cellPad = 10;
/** Between the rules and what they enclose, in pt: of one number, and of a row of cells. */
const underRule = 7.5;
const rowPad = 10;

type KeyNumber = KeyNumbers['items'][number];

/**
 * Number and unit as one line, in the order of the language, with a space of the number's size between them; it holds
 * them together unless `between` is a place to break.
 */
function numberSpans(item: KeyNumber, size: number, setting: Setting, between = '\u00A0'): readonly Span[] {
  const { key_number: own, unit } = setting.theme.type;
  const type: TypeStyle = { ...own, size };
  const number = toSpans(item.number, type, setting);
  const words = toSpans(item.unit, unit, setting);
  if (words.length === 0) return number;
  const space = toSpans(plainRun(between), type, setting);
  return item.unitFirst ? [...words, ...space, ...number] : [...number, ...space, ...words];
}

/** The least size to which a number shrinks rather than be broken in two, in pt. */
const leastSize = 9;

/** The largest size in which every number of the row fits its column: the whole row alike. Where none does with its unit, units go below. */
function fittingSize({ items }: KeyNumbers, columns: readonly Extent[], setting: Setting): number {
  const sizes = setting.theme.fit.key_number;
  const last = sizes.at(-1) ?? setting.theme.type.key_number.size;
  const smaller = Array.from({ length: Math.max(0, last - leastSize) + 1 }, (_, less) => last - less);
  const fit = (numbers: KeyNumbers['items'], size: number): boolean =>
    numbers.every((item, i) => measureSpans(numberSpans(item, size, setting), setting) <= (columns[i]?.width ?? 0));
  const bare = items.map((item) => ({ ...item, unit: [] }));
  return sizes.find((size) => fit(items, size)) ?? smaller.find((size) => fit(bare, size)) ?? leastSize;
}

function layNumber(item: KeyNumber, size: number, column: Extent, parent: Tag, setting: Setting): Box {
  const type = { ...setting.theme.type.key_number, size };
  const held = numberSpans(item, size, setting);
  const spans = measureSpans(held, setting) <= column.width ? held : numberSpans(item, size, setting, ' ');
  const lines = setParagraph(spans, column.width, setting);
  const tag = makeTag('P', parent);
  // One baseline for the row whatever size fits: that of the largest.
  const baseline = baselineOf(setting.theme.type.key_number, setting);
  return stack(lines.map((line) => ({ height: type.leading, items: placeLine(line, baseline, column, tag, setting) })));
}

/** The words under a number: what it is, and where it comes from. */
function layMeaning(item: KeyNumber, column: Extent, parent: Tag, setting: Setting): readonly Box[] {
  const { space } = setting.theme;
  const source =
    item.source === null ? [] : [blank(space.xxs), layText(item.source, 'note', column, makeTag('P', parent), setting)];
  return [
    blank(space.xxs),
    layText(item.meaning, 'small', column, makeTag('P', parent), setting, { weight: 500 }),
    ...source,
  ];
}

/** One number with all that is said of it: one group for who hears it. */
function layItem(item: KeyNumber, size: number, column: Extent, parent: Tag, setting: Setting): readonly Box[] {
  const group = makeTag('Div', parent);
  return [layNumber(item, size, column, group, setting), ...layMeaning(item, column, group, setting)];
}

/** Each under a strong rule of its own. */
function layColumns(block: KeyNumbers, { setting, parent, wide }: Place): Box {
  const columns = columnsOf(wide, block.items.length, setting.theme.grid.gutter);
  const size = fittingSize(block, columns, setting);
  const cells = block.items.map((item, i) => {
    const column = columns[i] ?? wide;
    return stack([
      ruleBox(column, 'strong', setting),
      blank(underRule),
      ...layItem(item, size, column, parent, setting),
    ]);
  });
  return beside(cells);
}

/** Cells of one row between two rules, separated by hairlines. */
function layRow(block: KeyNumbers, { setting, parent, wide }: Place): Box {
  const { hair } = setting.theme.line;
  const columns = columnsOf(wide, block.items.length, 2 * cellPad);
  const size = fittingSize(block, columns, setting);
  const row = beside(
    block.items.map((item, i) => {
      const column = columns[i] ?? wide;
      return stack(layItem(item, size, column, parent, setting));
    }),
  );
  const parts = columns
    .slice(1)
    .map(({ start }) => fillRect({ start: start - cellPad - hair / 2, width: hair }, 0, row.height, 'rule', setting));
  const rule = ruleBox(wide, 'strong', setting);
  return stack([rule, blank(rowPad), { ...row, items: [...parts, ...row.items] }, blank(rowPad), rule]);
}

const layouts = { columns: layColumns, cells: layRow } as const;

/** Three or four key figures side by side, with what they are and where they come from. */
export const layKeyNumbers = (block: KeyNumbers, place: Place): readonly Slice[] => [
  makeSlice(layouts[place.setting.theme.key_numbers.layout](block, place)),
];
