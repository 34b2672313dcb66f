import type { Hanging } from '../../document/Block.ts';
import { ruleBox } from '../ground/draw.ts';
import { asArtifact, type Item } from '../ground/Item.ts';
import { baselineOf, blank, layText, lower, stack } from '../ground/layText.ts';
import type { Extent } from '../ground/pageFrame.ts';
import type { Place, Setting } from '../ground/Setting.ts';
import { keepWithin, makeSlice, type Box, type Slice } from '../ground/Slice.ts';
import { makeTag, repeated, type Tag } from '../ground/Tag.ts';
import { layLabel, underLabel } from '../ground/layLabel.ts';
import { roomFor } from '../table/askedWidth.ts';
import type { Weight } from '../../theme/Theme.ts';
import { plainRun } from '../text/plainText.ts';

/** Where a label and its content stand beside each other, and how the line over them and the label look. */
interface Columns {
  readonly label: Extent;
  readonly content: Extent;
  readonly rule: 'rule' | 'hair';
  readonly underRule: number;
  readonly type: { readonly role: 'h2' | 'body'; readonly weight?: Weight };
}

/** In the column of labels, where the look has one. */
const inLabelColumn = ({ frame, theme }: Setting): Columns => ({
  label: frame.label,
  content: frame.main,
  rule: 'rule',
  underRule: theme.space.under_rule,
  type: { role: 'h2' },
});

/** As rows of a table, under those of what was asked: a summary is one page, and labels over its lines would take two. */
function asRows({ frame, theme }: Setting): Columns {
  const { text } = frame;
  const from = roomFor('label', frame);
  return {
    label: { start: text.start, width: from - theme.table.gap },
    content: { start: text.start + from, width: text.width - from },
    rule: 'hair',
    underRule: theme.space.s - theme.space.xxs,
    type: { role: 'body', weight: 600 },
  };
}

function laySideLabel(block: Hanging, { label: column, type }: Columns, tag: Tag, { setting }: Place): Box {
  const title = layText(block.label, type.role, column, makeTag('H2', tag), setting, { ...type, breaking: 'balanced' });
  if (block.note === null) return title;
  return stack([title, layText(block.note, 'note', column, makeTag('P', tag), setting, { breaking: 'parted' })]);
}

/** The baseline of the first words in a slice, in pt from its top. */
function firstBaseline(items: readonly Item[], otherwise: number): number {
  return items.find((item) => item.kind === 'glyphs')?.y ?? otherwise;
}

/** Adds the label beside the first slices, which stay together as far as it reaches. */
function joinLabel(label: Box, slices: readonly Slice[]): readonly Slice[] {
  const [first, ...rest] = slices;
  if (first === undefined) return [makeSlice(label)];
  let reach = first.height;
  const joined = [{ ...first, items: [...label.items, ...first.items] }, ...rest].map((slice, i, all) => {
    if (i > 0) reach += slice.space + slice.height;
    return { ...slice, keep: slice.keep || (reach < label.height && i < all.length - 1) };
  });
  if (reach >= label.height) return joined;
  const kept = joined.map((slice, i) => (i === joined.length - 1 ? { ...slice, keep: true } : slice));
  return [...kept, makeSlice(blank(label.height - reach))];
}

/** A rule across the page; under it the label at the start and the content beside it, on one baseline. */
function layBeside(block: Hanging, place: Place, columns: Columns): readonly Slice[] {
  const { setting } = place;
  const { frame, theme } = setting;
  const { role } = columns.type;
  const statement = block.children[0]?.type === 'paragraph' && block.children[0].role === 'statement';
  const inner: Place = {
    ...place,
    wide: columns.content,
    measure: columns.content,
    underHeading: true,
    ruledAbove: false,
  };
  const content = place.layChildren(block.children, inner);
  const natural = baselineOf(theme.type[role], setting);
  const first = content[0] ?? makeSlice(blank(0));
  const drop = firstBaseline(first.items, natural) - natural;
  const label = lower(laySideLabel(block, columns, place.parent, place), Math.max(0, drop));
  const aligned = [{ ...first, ...lower(first, Math.max(0, -drop)) }, ...content.slice(1)];
  const rule =
    statement || place.ruledAbove === true
      ? blank(0)
      : stack([ruleBox(frame.text, columns.rule, setting), blank(columns.underRule)]);
  const again = layText(
    [...block.label, ...plainRun(` (${setting.continued})`)],
    role,
    columns.label,
    repeated,
    setting,
  );
  const headOf = (slice: Slice): Box => {
    const shown = slice.repeat[0] ?? slice.opening ?? slice;
    const down = firstBaseline(shown.items, natural) - natural;
    const words = lower(again, rule.height + Math.max(0, down)).items;
    return { height: rule.height + Math.max(0, -down), items: asArtifact([...rule.items, ...words], repeated) };
  };
  const joined = joinLabel(label, aligned);
  return joined.map((slice, i) => {
    // What follows a break has to be as high as the label beside it.
    const after = joined.slice(i + 1).reduce((sum, { space, height }) => sum + space + height, 0);
    const keep = slice.keep || (i < joined.length - 1 && after < again.height);
    return i === 0
      ? { ...slice, ...stack([rule, slice]), keep }
      : { ...slice, keep, repeat: [headOf(slice), ...slice.repeat] };
  });
}

/** The label as a heading over the content, in one column. */
function layAbove(block: Hanging, place: Place): readonly Slice[] {
  const { setting } = place;
  const { frame, theme } = setting;
  const many = place.dense;
  const tag = makeTag('H2', place.parent);
  const note =
    block.note === null
      ? []
      : [layText(block.note, 'note', underLabel(block, frame.main, setting), makeTag('P', place.parent), setting)];
  const label = layLabel(block.label, block, frame.main, tag, setting);
  const head = stack([
    label,
    ...note,
    blank(many ? Math.min(theme.space.xs, theme.h2.space_below) : theme.h2.space_below),
  ]);
  const again = layText([...block.label, ...plainRun(` (${setting.continued})`)], 'h2', frame.main, repeated, setting);
  const inner: Place = { ...place, wide: frame.main, measure: frame.main, underHeading: true, ruledAbove: false };
  const content = place.layChildren(block.children, inner);
  const repeat = stack([again, blank(theme.space.xxs)]);
  return [
    makeSlice(head, { keep: true, heads: true }),
    ...content.map((slice, i) => (i === 0 ? slice : { ...slice, repeat: [repeat, ...slice.repeat] })),
  ];
}

/** A label with its content: beside it, or over it, as the look has it; on the summary always beside it. */
export function layHanging(block: Hanging, place: Place): readonly Slice[] {
  const { top, bottom } = place.setting.frame;
  return keepWithin(inColumns(block, place), (bottom - top) * (block.together === true ? 1 : smallPart));
}

/** Up to this part of a page a label and its content are not torn. */
const smallPart = 0.18;

function inColumns(block: Hanging, place: Place): readonly Slice[] {
  const { setting, section } = place;
  if (setting.theme.h2.place === 'label_column') return layBeside(block, place, inLabelColumn(setting));
  return section === 'summary' ? layBeside(block, place, asRows(setting)) : layAbove(block, place);
}
