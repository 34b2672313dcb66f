import type { Rows } from '../../document/Block.ts';
import { ruleBox } from '../draw.ts';
import { baselineOf, beside, blank, layText, lower, stack } from '../layText.ts';
import type { Extent } from '../Extent.ts';
import type { Place } from '../Setting.ts';
import { makeSlice, type Box, type Slice } from '../Slice.ts';
import { makeTag, type Tag } from '../Tag.ts';

/** Width of the column in which the sources stand. */
const sourceWidth = 116;

function layRow(row: Rows['items'][number], list: Tag, place: Place): Box {
  const { setting, measure } = place;
  const body = makeTag('LBody', makeTag('LI', list));
  const gap = setting.theme.grid.gutter;
  const textWidth = row.source === null ? measure.width : measure.width - sourceWidth - gap;
  const text = layText(row.text, 'body', { start: measure.start, width: textWidth }, makeTag('P', body), setting);
  if (row.source === null) return text;
  const end: Extent = { start: measure.start + measure.width - sourceWidth, width: sourceWidth };
  const note = layText(row.source, 'note', end, makeTag('P', body), setting, { align: 'end' });
  const drop = baselineOf(setting.theme.type.body, setting) - baselineOf(setting.theme.type.note, setting);
  return beside([text, lower(note, drop)]);
}

/** Rows between hairlines, each with its source as a note at the end. */
export function layRows(block: Rows, place: Place): readonly Slice[] {
  const { setting, measure } = place;
  const pad = blank(setting.theme.space.xs);
  const list = makeTag('L', place.parent);
  return block.items.map((row, i) => {
    const text = layRow(row, list, place);
    return makeSlice(i === 0 ? text : stack([pad, ruleBox(measure, 'hair', setting), pad, text]));
  });
}
