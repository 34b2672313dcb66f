import type { Acceptance } from '../../document/DisplayBlock.ts';
import { fillRect, frameRect } from '../ground/draw.ts';
import { baselineOf, beside, blank, layText, lower, stack } from '../ground/layText.ts';
import { columnsOf, type Extent } from '../ground/pageFrame.ts';
import type { Place } from '../ground/Setting.ts';
import { makeSlice, type Box, type Slice } from '../ground/Slice.ts';
import { makeTag } from '../ground/Tag.ts';

type Field = Acceptance['parties'][number]['fields'][number];

const columnGap = 24;
/** Where a filled value is beside the field's name. */
const valueAt = 52;
const heights = {
  full: { line: 24, signature: 44, stamp: 64 },
  short: { line: 18.5, signature: 30, stamp: 36 },
} as const;
/** Round the label inside the box of a stamp, and over that box; in pt. */
const stampPad = { block: 7.5, inline: 8 };
const overStamp = 10;
/** Between the words of a field and its rule, whose thickness follows; how far a long name may reach over the value. */
const overRule = 6;
const ruleHeight = 0.5;
const nameOver = 40;
const underTitle = 2.5;

function layStamp(field: Field, across: Extent, place: Place): Box {
  const { setting, parent } = place;
  const height = heights[setting.form].stamp;
  const inner = { start: across.start + stampPad.inline, width: across.width - 2 * stampPad.inline };
  const label = layText(field.label, 'note', inner, makeTag('P', parent), setting);
  const look = { color: 'ink3', lineWidth: ruleHeight, dash: [2.5, 2] } as const;
  const frame = frameRect(across, 0, height, look, setting);
  return stack([blank(overStamp), { height, items: [frame, ...lower(label, stampPad.block).items] }]);
}

/** What is known of a field, as lines over its rule. */
function layValue({ value }: Field, across: Extent, { setting, parent }: Place): Box {
  const at = { start: across.start + valueAt, width: across.width - valueAt };
  return value === null ? blank(0) : layText(value, 'small', at, makeTag('P', parent), setting);
}

/** The height of a field: more than one line of a value needs more room over the rule. */
function heightOf(field: Field, value: Box, { setting }: Place): number {
  return heights[setting.form][field.kind] + Math.max(0, value.height - setting.theme.type.small.leading);
}

/** A line to write on, the field's name at its start on the baseline of the value's first line. */
function layField(field: Field, value: Box, height: number, across: Extent, place: Place): Box {
  if (field.kind === 'stamp') return layStamp(field, across, place);
  const { setting, parent } = place;
  const { note, small } = setting.theme.type;
  const top = height - overRule - baselineOf(small, setting) - Math.max(0, value.height - small.leading);
  const name = layText(
    field.label,
    'note',
    { start: across.start, width: valueAt + nameOver },
    makeTag('P', parent),
    setting,
  );
  const label = lower(name, top + baselineOf(small, setting) - baselineOf(note, setting));
  const rule = fillRect(across, height - ruleHeight, ruleHeight, 'ink2', setting);
  return { height, items: [...label.items, ...lower(value, top).items, rule] };
}

interface Row {
  readonly field: Field;
  readonly value: Box;
  readonly height: number;
}

/** Of a party's column: what the stamp has in a short document, beside the date and the signature. */
const stampShare = 0.38;
const rowsBesideStamp = 2;

/** The fields one under the other; in a short document the stamp stands beside the last of them. */
function layFields(rows: readonly Row[], across: Extent, place: Place): readonly Box[] {
  const stamp = rows.at(-1);
  if (place.setting.form === 'full' || stamp?.field.kind !== 'stamp')
    return rows.map(({ field, value, height }) => layField(field, value, height, across, place));
  const width = across.width * stampShare;
  const beginning = rows.length - 1 - rowsBesideStamp;
  const narrow = { start: across.start, width: across.width - width - columnGap / 2 };
  const line = ({ field, value, height }: Row, at: Extent): Box => layField(field, value, height, at, place);
  const last = stack(rows.slice(beginning, -1).map((row) => line(row, narrow)));
  const box = layStamp(stamp.field, { start: across.start + across.width - width, width }, place);
  return [...rows.slice(0, beginning).map((row) => line(row, across)), beside([last, box])];
}

/** Two columns, one a party, in one slice: a signature is never separated from what is signed. */
export function layAcceptance(block: Acceptance, place: Place): readonly Slice[] {
  const { setting, wide, parent } = place;
  const columns = columnsOf(wide, block.parties.length, columnGap);
  const known = block.parties.map(({ fields }, i) =>
    fields.map((field) => {
      const value = layValue(field, columns[i] ?? wide, place);
      return { field, value, height: heightOf(field, value, place) };
    }),
  );
  // The same fields of both parties are on one line.
  const rowHeight = (row: number): number => Math.max(...known.map((fields) => fields[row]?.height ?? 0));
  const titles = block.parties.map(({ title }, i) =>
    layText(title, 'h2', columns[i] ?? wide, makeTag('H2', parent), setting),
  );
  const titleHeight = beside(titles).height;
  const parties = block.parties.map((_, i) => {
    const across = columns[i] ?? wide;
    const title = { ...(titles[i] ?? blank(0)), height: titleHeight };
    const rows = (known[i] ?? []).map(({ field, value }, row) => ({ field, value, height: rowHeight(row) }));
    return stack([title, blank(underTitle), ...layFields(rows, across, place)]);
  });
  return [makeSlice(beside(parties))];
}
