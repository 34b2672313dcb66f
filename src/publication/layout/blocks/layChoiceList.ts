import type { ChoiceList } from '../../document/DisplayBlock.ts';
import type { Inlines } from '../../document/Inline.ts';
import { ruleBox } from '../ground/draw.ts';
import { beside, blank, layText, stack } from '../ground/layText.ts';
import type { Place } from '../ground/Setting.ts';
import { keepTogether, makeSlice, type Box, type Slice } from '../ground/Slice.ts';
import { makeTag, type Tag } from '../ground/Tag.ts';
import { measureSpans } from '../text/setParagraph.ts';
import { toSpans } from '../text/toSpans.ts';
import { widestWord } from '../table/widestWord.ts';
import { plainRun, plainText } from '../text/plainText.ts';
import { alignNumber } from '../ground/alignNumber.ts';
import { layLabel } from '../ground/layLabel.ts';
import { drawTickBox, tickIndent, tickSize } from '../ground/drawMark.ts';
import { layField } from '../ground/layField.ts';

/** Room for amounts, in pt; for several currencies more, but never more than this share of the row. */
const usualRoom = 90;
const mostRoom = 0.55;
const mostOnOneLine = 0.45;
/** From the top of a choice to its box, in pt. */
const underTop = 3;

/** The width of the widest amount of the list; of its widest part, where on one line it would leave the words too little. */
function amountBlock({ items }: ChoiceList, { setting, measure }: Place): number {
  const style = { ...setting.theme.type.body, weight: 600, tabular: true } as const;
  const widest = Math.max(0, ...items.map(({ amount }) => measureSpans(toSpans(amount, style, setting), setting)));
  if (widest <= measure.width * mostOnOneLine) return widest;
  // What joins two charges stays behind the first of them.
  const joints = items.flatMap(({ amount }) => plainText(amount).split(' ')).filter((word) => !/\p{Nd}/u.test(word));
  const joint = Math.max(
    0,
    ...joints.map((word) => measureSpans(toSpans(plainRun(` ${word}`), style, setting), setting)),
  );
  return joint + Math.max(...items.map(({ amount }) => widestWord(amount, 'body', 600, setting)));
}

function layChoice(
  { label, items }: ChoiceList,
  item: ChoiceList['items'][number],
  widest: number,
  list: Tag,
  place: Place,
): Box {
  const { setting, measure } = place;
  const body = makeTag('LBody', makeTag('LI', list));
  const needed = Math.ceil(widest) + setting.theme.table.gap;
  const amountWidth = Math.max(usualRoom, Math.min(needed, measure.width * mostRoom));
  const words = { start: measure.start + tickIndent, width: measure.width - tickIndent - amountWidth };
  const end = { start: measure.start + measure.width - amountWidth, width: amountWidth };
  const { across, align } = alignNumber(end, widest, 0, setting);
  const box = { x: measure.start, y: underTop, width: tickSize, height: tickSize };
  const wanted = { form: 'tick', name: `choice_${items.indexOf(item) + 1}`, asks: label, of: item.text } as const;
  return beside([
    { height: 15, items: [drawTickBox(measure.start, underTop, setting), layField(wanted, box, body, setting)] },
    layText(item.text, 'body', words, makeTag('P', body), setting),
    layText(item.amount, 'body', across, makeTag('P', body), setting, { weight: 600, align, tabular: true }),
  ]);
}

/** What is said of the amounts: under them in one line, and from the words of the choices on where it needs more. */
function layNote(note: Inlines, { setting, measure, parent }: Place): Box {
  const natural = measureSpans(toSpans(note, setting.theme.type.note, setting), setting);
  const isLine = natural <= measure.width;
  const words = { start: measure.start + tickIndent, width: measure.width - tickIndent };
  return layText(note, 'note', isLine ? measure : words, makeTag('P', parent), setting, {
    align: isLine ? 'end' : 'start',
  });
}

/** What the client ticks, each choice with its amount; stays with what follows. */
export function layChoiceList(block: ChoiceList, place: Place): readonly Slice[] {
  const { setting, measure, parent } = place;
  const { xs } = setting.theme.space;
  const { place: at, space_below: below } = setting.theme.h2;
  const label = layLabel(block.label, block, setting.frame.label, makeTag('H2', parent), setting);
  const list = makeTag('L', parent);
  const widest = amountBlock(block, place);
  const rows = block.items.map((item) =>
    stack([layChoice(block, item, widest, list, place), blank(xs), ruleBox(measure, 'hair', setting)]),
  );
  const note = block.note === null ? [] : [layNote(block.note, place)];
  const [first = blank(0), ...rest] = [...rows, ...note];
  const opening = at === 'above' ? stack([label, blank(below), first]) : beside([label, first]);
  const slices = [makeSlice(opening), ...rest.map((box) => makeSlice(box, { space: xs }))];
  return keepTogether(slices).map((slice) => ({ ...slice, keep: true }));
}
