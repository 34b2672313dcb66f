import type { Callout } from '../../document/DisplayBlock.ts';
import { themeOn } from '../../theme/readableOn.ts';
import { fillBox, fillRect, strokeBox } from '../ground/draw.ts';
import { baselineOf, beside, blank, layText, lower, stack } from '../ground/layText.ts';
import { columnsOf, type Extent } from '../ground/pageFrame.ts';
import type { Place } from '../ground/Setting.ts';
import { makeSlice, type Box, type Slice } from '../ground/Slice.ts';
import { makeTag } from '../ground/Tag.ts';

/** Between a label and the words beside it, in pt. */
const afterLabel = 15;
/** The thickness of the rule over a cell, and what stays free under it; over the text, and over the cells; in pt. */
const cellRule = 0.5;
const underCellRule = 5;
const overText = 7.5;
const overCells = 12.5;

function layCells(block: Callout, across: Extent, place: Place): Box {
  const { setting, parent } = place;
  const columns = columnsOf(across, Math.max(1, block.cells.length), setting.theme.grid.gutter);
  return beside(
    block.cells.map((cell, i) => {
      const column = columns[i] ?? across;
      return stack([
        { height: cellRule, items: [fillRect(column, 0, cellRule, 'brand', setting)] },
        blank(underCellRule),
        layText(cell.label, 'note', column, makeTag('P', parent), setting, { color: 'ink2' }),
        layText(cell.value, 'small', column, makeTag('P', parent), setting, { weight: 500 }),
      ]);
    }),
  );
}

/** Where label and words are: beside each other where there is a column of labels, or no ground to set them on. */
function columnsOfCallout({ setting, wide, measure }: Place): { readonly label: Extent; readonly words: Extent } {
  const { callout } = setting.theme;
  const [, inline] = callout.pad;
  const inset = callout.fill === null ? 0 : inline;
  const end = wide.start + wide.width - inset;
  const start = wide.start + inset;
  if (wide.start < measure.start)
    return {
      label: { start, width: measure.start - start - afterLabel },
      words: { start: measure.start, width: end - measure.start },
    };
  if (callout.fill !== null) return { label: { start, width: end - start }, words: { start, width: end - start } };
  const { side, rest } = setting.frame;
  const words = start + rest.start - side.start;
  return { label: { start, width: words - start - afterLabel }, words: { start: words, width: end - words } };
}

/** One statement with its label, on a ground or between rules. */
export function layCallout(block: Callout, place: Place): readonly Slice[] {
  const { wide, parent } = place;
  const { fill, rules, text: color, label: labelColor, statement: role, pad, radius } = place.setting.theme.callout;
  const setting = { ...place.setting, theme: themeOn(fill, place.setting.theme) };
  const { label: labelAt, words: inner } = columnsOfCallout(place);
  const { type } = setting.theme;
  const label = layText(block.label, 'h2', labelAt, makeTag('H2', parent), setting, {
    color: labelColor,
    breaking: 'balanced',
  });
  const statement = layText(block.statement, role, inner, makeTag('P', parent), setting, {
    color,
    breaking: 'balanced',
  });
  const text =
    block.text === null ? [] : [blank(overText), layText(block.text, 'small', inner, makeTag('P', parent), setting)];
  const cells = block.cells.length === 0 ? [] : [blank(overCells), layCells(block, inner, { ...place, setting })];
  const words = stack([statement, ...text, ...cells]);
  const drop = baselineOf(type[role], setting) - baselineOf(type.h2, setting);
  const isBeside = labelAt.start < inner.start;
  const content = isBeside
    ? beside([lower(label, Math.max(0, drop)), lower(words, Math.max(0, -drop))])
    : stack([label, words]);
  const rule = strokeBox(wide, rules, setting);
  const box = stack([rule, blank(pad[0]), content, blank(pad[0]), rule]);
  const back = fill === null ? [] : [fillBox(wide, 0, box.height, fill, radius, setting)];
  // On a page that starts with the rule of its head a second one is too many.
  const opening = setting.theme.header.rule === null || fill !== null ? null : stack([content, blank(pad[0]), rule]);
  return [makeSlice({ ...box, items: [...back, ...box.items] }, { opening })];
}
