import type { NumberedCells } from '../../document/DisplayBlock.ts';
import { ruleBox } from '../ground/draw.ts';
import { beside, blank, layText, lower, stack } from '../ground/layText.ts';
import { columnsOf, type Extent } from '../ground/pageFrame.ts';
import type { Place } from '../ground/Setting.ts';
import { keepTogether, makeSlice, type Box, type Slice } from '../ground/Slice.ts';
import { makeTag, type Tag } from '../ground/Tag.ts';
import { plainRun } from '../text/plainText.ts';
import { criteriaTable } from './criteriaTable.ts';
import { layLabel } from '../ground/layLabel.ts';
import { layTable } from '../table/layTable.ts';

type Cell = NumberedCells['items'][number];

/** Where the words are beside the number of a criterion. */
const numberWidth = 26;
/** The most steps in one row. */
const mostInRow = 4;
/** Over the number and the words of a criterion, over a step, and between their lines; in pt. */
const overNumber = 5;
const overWords = 12.5;
const overStep = { full: 10, short: 2.5 };
const betweenLines = 2.5;

function layCriterion(cell: Cell, number: number, column: Extent, list: Tag, place: Place): Box {
  const { setting } = place;
  const item = makeTag('LI', list);
  const body = makeTag('LBody', item);
  const inner = { start: column.start + numberWidth, width: column.width - numberWidth };
  const words = stack([
    layText(cell.title, 'body', inner, makeTag('P', body), setting, { weight: 500 }),
    ...(cell.text === null ? [] : [layText(cell.text, 'note', inner, makeTag('P', body), setting)]),
    ...(cell.note === null
      ? []
      : [blank(betweenLines), layText(cell.note, 'note', inner, makeTag('P', body), setting, { color: 'brand' })]),
  ]);
  const figure = layText(plainRun(setting.numeral(number)), 'cell_number', column, makeTag('Lbl', item), setting);
  return stack([ruleBox(column, 'strong', setting), beside([lower(figure, overNumber), lower(words, overWords)])]);
}

function layStep(cell: Cell, number: number, column: Extent, list: Tag, place: Place): Box {
  const { setting } = place;
  const item = makeTag('LI', list);
  const body = makeTag('LBody', item);
  const small = { color: 'ink2' } as const;
  return stack([
    blank(overStep[setting.form]),
    layText(plainRun(setting.numeral(number)), 'cell_number', column, makeTag('Lbl', item), setting),
    layText(cell.title, 'h2', column, makeTag('P', body), setting),
    blank(betweenLines),
    ...(cell.text === null ? [] : [layText(cell.text, 'small', column, makeTag('P', body), setting, small)]),
    ...(cell.note === null ? [] : [layText(cell.note, 'note', column, makeTag('P', body), setting)]),
  ]);
}

/** Numbered cells side by side under a title: criteria with a rule over each, steps under one rule. */
export function layNumberedCells(block: NumberedCells, place: Place): readonly Slice[] {
  const title = layLabel(block.title, block, place.wide, makeTag('H2', place.parent), place.setting);
  const head = stack([title, blank(place.setting.theme.h2.space_below)]);
  const { form, theme } = place.setting;
  if (block.variant === 'criteria' && (theme.criteria.layout === 'table' || form === 'short'))
    return [
      makeSlice(head, { keep: true, heads: true }),
      ...layTable(criteriaTable(block, place.setting.numeral), place),
    ];
  return layCells(block, head, place);
}

/** Rows that are alike: five stand as three and two, never as four and one that looks forgotten. */
const inRow = (items: number): number => Math.ceil(items / Math.ceil(items / mostInRow));

function layCells(block: NumberedCells, head: Box, place: Place): readonly Slice[] {
  const { setting, wide } = place;
  const count = inRow(block.items.length);
  const columns = columnsOf(wide, count, setting.theme.grid.gutter);
  const list = makeTag('L', place.parent);
  const lay = block.variant === 'criteria' ? layCriterion : layStep;
  const cells = block.items.map((cell, i) => lay(cell, i + 1, columns[i % count] ?? wide, list, place));
  const rows = Array.from({ length: Math.ceil(cells.length / count) }, (_, row) =>
    beside(cells.slice(row * count, (row + 1) * count)),
  );
  const rule = block.variant === 'steps' ? [ruleBox(wide, 'strong', setting)] : [];
  const [first = blank(0), ...more] = rows;
  // Few and short: a last row alone on the next page would say nothing of what it goes on with.
  return keepTogether([
    makeSlice(stack([head, ...rule, first])),
    ...more.map((row) => makeSlice(row, { space: setting.theme.space.m })),
  ]);
}
