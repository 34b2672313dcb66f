import type { Callout } from '../../document/Furniture.ts';
import { fillRect } from '../draw.ts';
import { baselineOf, beside, blank, layText, lower, stack } from '../layText.ts';
import { columnsOf } from '../pages/pageFrame.ts';
import type { Extent } from '../Extent.ts';
import type { Place } from '../Setting.ts';
import { makeSlice, type Box, type Slice } from '../Slice.ts';
import { makeTag } from '../Tag.ts';

const pad = { block: 17.5, inline: 20 };

function layCells(block: Callout, across: Extent, place: Place): Box {
  const { setting, parent } = place;
  const columns = columnsOf(across, Math.max(1, block.cells.length), setting.theme.grid.gutter);
  return beside(
    block.cells.map((cell, i) => {
      const column = columns[i] ?? across;
      return stack([
        { height: 0.5, items: [fillRect(column, 0, 0.5, 'brand', setting)] },
        blank(5),
        layText(cell.label, 'note', column, makeTag('P', parent), setting, { color: 'ink2' }),
        layText(cell.value, 'small', column, makeTag('P', parent), setting, { weight: 500 }),
      ]);
    }),
  );
}

/** One statement on tint, with its label beside it, or above it where there is no column of labels. */
export function layCallout(block: Callout, place: Place): readonly Slice[] {
  const { setting, wide, measure, parent } = place;
  const labelled = wide.start < measure.start;
  const end = wide.start + wide.width - pad.inline;
  const start = labelled ? measure.start : wide.start + pad.inline;
  const inner = { start, width: end - start };
  const labelAt = labelled ? { start: wide.start + pad.inline, width: measure.start - wide.start - pad.inline } : inner;
  const { h2, promise } = setting.theme.type;
  const label = layText(block.label, 'h2', labelAt, makeTag('H2', parent), setting, { color: 'deep' });
  const statement = layText(block.statement, 'promise', inner, makeTag('P', parent), setting, {
    color: 'deep',
    breaking: 'balanced',
  });
  const text =
    block.text === null ? [] : [blank(7.5), layText(block.text, 'small', inner, makeTag('P', parent), setting)];
  const cells = block.cells.length === 0 ? [] : [blank(12.5), layCells(block, inner, place)];
  const words = stack([statement, ...text, ...cells]);
  const drop = baselineOf(promise, setting) - baselineOf(h2, setting);
  const content = labelled ? beside([lower(label, drop), words]) : stack([label, words]);
  const box = stack([blank(pad.block), content, blank(pad.block)]);
  return [makeSlice({ ...box, items: [fillRect(wide, 0, box.height, 'tint', setting), ...box.items] })];
}
