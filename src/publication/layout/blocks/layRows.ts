import type { Rows } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import { ruleBox } from '../ground/draw.ts';
import { baselineOf, beside, blank, layText, lower, stack } from '../ground/layText.ts';
import type { Extent } from '../ground/pageFrame.ts';
import type { Place, Setting } from '../ground/Setting.ts';
import { bindItems, makeSlice, type Box, type Slice } from '../ground/Slice.ts';
import { ground, makeTag, type Tag } from '../ground/Tag.ts';
import { indent, marks } from './layProse.ts';
import { plainRun } from '../text/plainText.ts';
import { measureSpans } from '../text/setParagraph.ts';
import { toSpans } from '../text/toSpans.ts';

/** The most of the width that the sources have, in pt. */
const mostOfSource = 132;
/** Rounding must not break a line that just fits, in pt. */
const spare = 0.1;

/** How wide a source is, so that its text has the rest of the row. */
const widthOfSource = (source: Inlines, setting: Setting): number =>
  Math.min(mostOfSource, measureSpans(toSpans(source, setting.theme.type.note, setting), setting) + spare);

function layRow(row: Rows['items'][number], list: Tag, place: Place): Box {
  const { setting, measure } = place;
  const body = makeTag('LBody', makeTag('LI', list));
  const gap = setting.theme.grid.gutter;
  const sourceWidth = row.source === null ? 0 : widthOfSource(row.source, setting);
  const textWidth = row.source === null ? measure.width : measure.width - sourceWidth - gap;
  const text = layText(row.text, 'body', { start: measure.start, width: textWidth }, makeTag('P', body), setting);
  if (row.source === null) return text;
  const end: Extent = { start: measure.start + measure.width - sourceWidth, width: sourceWidth };
  const note = layText(row.source, 'note', end, makeTag('P', body), setting, { align: 'end', breaking: 'parted' });
  const drop = baselineOf(setting.theme.type.body, setting) - baselineOf(setting.theme.type.note, setting);
  return beside([text, lower(note, drop)]);
}

/** Rows between hairlines. */
function layRuled(block: Rows, place: Place): readonly Slice[] {
  const { setting, measure } = place;
  const pad = blank(setting.theme.space.xs);
  const list = makeTag('L', place.parent);
  return block.items.map((row, i) => {
    const text = layRow(row, list, place);
    if (i === 0) return makeSlice(text);
    // On a new page the rule of the label is over it: two would be one too many.
    return makeSlice(stack([pad, ruleBox(measure, 'hair', setting), pad, text]), { opening: text });
  });
}

/** Rows as a list, each with the mark of the look. */
function layMarked(block: Rows, place: Place): readonly Slice[] {
  const { setting, measure } = place;
  const list = makeTag('L', place.parent);
  const inner: Extent = { start: measure.start + indent, width: measure.width - indent };
  return block.items.map((row, i) => {
    const text = layRow(row, list, { ...place, measure: inner });
    const mark = layText(plainRun(marks[setting.theme.list.mark]), 'body', measure, ground, setting);
    const box = { ...text, items: [...mark.items, ...text.items] };
    return makeSlice(box, { space: i === 0 ? 0 : setting.theme.space.xs });
  });
}

const forms = { ruled: layRuled, marked: layMarked } as const;

/** Rows, each with its source as a note at the end. */
export const layRows = (block: Rows, place: Place): readonly Slice[] =>
  bindItems(forms[place.setting.theme.list.rows](block, place).map((slice) => [slice]));
