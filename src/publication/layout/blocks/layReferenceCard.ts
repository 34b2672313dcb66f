import type { ReferenceCard } from '../../document/DisplayBlock.ts';
import type { Inlines } from '../../document/Inline.ts';
import { themeOn } from '../../theme/readableOn.ts';
import { fillRect, frameRect, strokeBox } from '../ground/draw.ts';
import { beside, blank, layText, lower, stack } from '../ground/layText.ts';
import type { Extent } from '../ground/pageFrame.ts';
import type { Place, Setting } from '../ground/Setting.ts';
import { makeSlice, type Box, type Slice } from '../ground/Slice.ts';
import { makeTag, type Tag } from '../ground/Tag.ts';
import { widestWord } from '../table/widestWord.ts';
import { measureSpans } from '../text/setParagraph.ts';
import { toSpans } from '../text/toSpans.ts';

/** The box, and what it may grow to for an address that is not broken; in pt. */
const boxWidth = { usual: 127, most: 190 };
const boxPad = { block: 10, inline: 12 };
const columnGap = 24;
/** Rounding must not break a line that just fits. */
const spare = 0.1;
/** Over the columns of words, and over the box, under the card's rule; in pt. */
const overColumn = 11.25;
const overBox = 12;
/** Under the number and over each paragraph, over the source, and over the facts. */
const betweenLines = 2.5;
const overSource = 5;
const overFacts = 10;

/** The number in its size, or in the largest that keeps it on one line. */
function layNumber(number: Inlines, across: Extent, { setting, parent }: Place): Box {
  const type = setting.theme.type.reference_number;
  const natural = measureSpans(toSpans(number, type, setting), setting);
  const size = type.size * Math.min(1, across.width / Math.max(1, natural + spare));
  return layText(number, 'reference_number', across, makeTag('P', parent), setting, { type: { ...type, size } });
}

function layFigure(figure: NonNullable<ReferenceCard['figure']>, across: Extent, place: Place): Box {
  const { setting, parent } = place;
  const text = (role: 'small' | 'note', words: Inlines, weight: 400 | 500) =>
    layText(words, role, across, makeTag('P', parent), setting, { weight });
  return stack([
    layNumber(figure.number, across, place),
    blank(betweenLines),
    ...(figure.unit.length === 0 ? [] : [text('small', figure.unit, 500)]),
    text('small', figure.meaning, 400),
    ...(figure.source.length === 0 ? [] : [blank(overSource), text('note', figure.source, 400)]),
  ]);
}

const factGap = 20;

/** Facts side by side, each as wide as its words; those that do not fit are in further rows. */
function layFacts(block: ReferenceCard, across: Extent, { setting, parent }: Place): Box {
  const { note, small } = setting.theme.type;
  const end = across.start + across.width;
  const rows: Box[][] = [];
  // The first fact opens a row like any other that does not fit.
  let start = Infinity;
  for (const { label, value } of block.facts) {
    const widths = [toSpans(label, note, setting), toSpans(value, small, setting)];
    const natural = Math.max(...widths.map((spans) => measureSpans(spans, setting))) + spare;
    const width = Math.min(natural, across.width);
    if (start + width > end) {
      rows.push([]);
      ({ start } = across);
    }
    const column = { start, width };
    start += width + factGap;
    const words = [
      layText(label, 'note', column, makeTag('P', parent), setting),
      layText(value, 'small', column, makeTag('P', parent), setting),
    ];
    rows.at(-1)?.push(stack(words));
  }
  return stack(rows.flatMap((row, i) => [...(i === 0 ? [] : [blank(setting.theme.space.xs)]), beside(row)]));
}

/** As wide as usual, or as its longest word needs. */
function widthOfBox({ name, lines }: NonNullable<ReferenceCard['box']>, setting: Setting): number {
  const words = [...(name === null ? [] : [name]), ...lines];
  const longest = Math.max(...words.map((line) => widestWord(line, 'small', 600, setting)));
  return Math.min(boxWidth.most, Math.max(boxWidth.usual, longest + 2 * boxPad.inline + spare));
}

function layBox(box: NonNullable<ReferenceCard['box']>, across: Extent, parent: Tag, place: Place): Box {
  const isFilled = box.kind === 'ask';
  const setting = { ...place.setting, theme: themeOn(isFilled ? 'wash' : null, place.setting.theme) };
  const inner = { start: across.start + boxPad.inline, width: across.width - 2 * boxPad.inline };
  const words = stack([
    blank(boxPad.block),
    layText(box.label, 'note', inner, makeTag('P', parent), setting),
    ...(box.name === null ? [] : [layText(box.name, 'small', inner, makeTag('P', parent), setting, { weight: 600 })]),
    ...box.lines.map((line) => layText(line, 'small', inner, makeTag('P', parent), setting)),
    blank(boxPad.block),
  ]);
  const look = { color: 'rule', lineWidth: 0.5, dash: null } as const;
  const back = isFilled
    ? fillRect(across, 0, words.height, 'wash', setting)
    : frameRect(across, 0, words.height, look, setting);
  return { ...words, items: [back, ...words.items] };
}

/** One width for all boxes of a document: that of the widest. */
const widthOfBoxes = (boxes: Setting['referees'], setting: Setting): number =>
  Math.max(...boxes.map((box) => widthOfBox(box, setting)));

/** A name of more lines than this stands over the story and the box. */
const mostOfName = 2;

/** One comparable project: its number at the start, the story, and whom to ask at the end. Never broken. */
export function layReferenceCard(block: ReferenceCard, place: Place): readonly Slice[] {
  const { setting } = place;
  const { frame } = setting;
  const whole = place.flush === true ? frame.text : frame.rest;
  const end = whole.start + whole.width;
  const width = block.box === null ? 0 : widthOfBoxes([block.box, ...setting.referees], setting);
  const boxAt: Extent = { start: end - width, width };
  const sect = makeTag('Sect', place.parent);
  const inner: Place = { ...place, parent: sect };
  const middle: Extent = {
    start: whole.start,
    width: block.box === null ? whole.width : whole.width - width - columnGap,
  };
  const heading = makeTag('H2', sect);
  const narrow = layText(block.title, 'h3', middle, heading, setting);
  const isLong = block.box !== null && narrow.height > mostOfName * setting.theme.type.h3.leading;
  const title = isLong ? layText(block.title, 'h3', whole, heading, setting) : narrow;
  const story = stack([
    blank(title.height),
    ...block.text.flatMap((text) => [blank(betweenLines), layText(text, 'body', middle, makeTag('P', sect), setting)]),
    ...(block.facts.length === 0 ? [] : [blank(overFacts), layFacts(block, middle, inner)]),
  ]);
  const group: Place = { ...place, parent: makeTag('Div', sect) };
  const figure = block.figure === null ? [] : [layFigure(block.figure, frame.side, group)];
  const box = block.box === null ? [] : [layBox(block.box, boxAt, sect, place)];
  // Read as it is printed: the name, the large number before it, the story, whom to ask.
  const columns = beside([
    lower(title, overColumn),
    ...figure.map((f) => lower(f, overColumn)),
    lower(story, overColumn),
    ...box.map((b) => lower(b, overBox + (isLong ? title.height : 0))),
  ]);
  // On a page that starts with the rule of its head a second one is too many.
  const opening = setting.theme.header.rule === null ? null : columns;
  return [makeSlice(stack([strokeBox(frame.text, setting.theme.card.rule, setting), columns]), { opening })];
}
