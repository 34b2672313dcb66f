import type { Acceptance, SignatureField } from '../../document/DisplayBlock.ts';
import type { Inlines } from '../../document/Inline.ts';
import { fillRect, frameRect } from '../ground/draw.ts';
import { baselineOf, beside, blank, layText, lower, stack } from '../ground/layText.ts';
import { columnsOf, type Extent } from '../ground/pageFrame.ts';
import type { Place, Setting } from '../ground/Setting.ts';
import { makeSlice, type Box, type Slice } from '../ground/Slice.ts';
import { layField, type FieldWanted } from '../ground/layField.ts';
import type { Frame } from '../ground/placePicture.ts';
import { makeTag } from '../ground/Tag.ts';

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
/** Of a field to fill in: after its name, under the rule above, and the middle of its letters as a part of their size. */
const afterName = 4;
/** What viewers leave free before the words of a field: they stand where printed values do. */
const insideField = 2;
const underRule = 1;
const middleOfLetters = 0.35;
/** Between two who sign for one party. */
const betweenSigners = 12;
/** With more than so many for a party the lines are as close as in a short document. */
const mostWithRoom = 2;

function layStamp(label: Inlines, height: number, across: Extent, { setting, parent }: Place): Box {
  const inner = { start: across.start + stampPad.inline, width: across.width - 2 * stampPad.inline };
  const words = layText(label, 'note', inner, makeTag('P', parent), setting);
  const look = { color: 'ink3', lineWidth: ruleHeight, dash: [2.5, 2] } as const;
  const frame = frameRect(across, 0, height, look, setting);
  return stack([blank(overStamp), { height, items: [frame, ...lower(words, stampPad.block).items] }]);
}

type Party = Acceptance['parties'][number];

/** A field with what is known of it, and how high it is. */
interface Row {
  readonly field: SignatureField;
  readonly wanted: FieldWanted;
  readonly value: Box;
  readonly height: number;
}

type Heights = (typeof heights)[keyof typeof heights];

/** What is known of a field, as lines over its rule: more than one line needs more room. */
function rowOf(
  field: SignatureField,
  { party, title }: Party,
  signer: number,
  across: Extent,
  least: Heights,
  { setting, parent }: Place,
): Row {
  const at = { start: across.start + valueAt, width: across.width - valueAt };
  const said = field.value === null ? blank(0) : layText(field.value, 'small', at, makeTag('P', parent), setting);
  const value =
    field.detail === undefined ? said : stack([said, layText(field.detail, 'note', at, makeTag('P', parent), setting)]);
  const height = least[field.kind] + Math.max(0, value.height - setting.theme.type.small.leading);
  const form = field.kind === 'signature' ? 'signature' : 'text';
  const wanted = { form, name: `${party}_${signer}_${field.asks}`, asks: field.label, of: title } as const;
  return { field, wanted, value, height };
}

/** A line to write on, the field's name at its start on the baseline of the value's first line. */
function layLine({ field, wanted, value, height }: Row, across: Extent, { setting, parent }: Place): Box {
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
  const at = {
    start: Math.max(valueAt - insideField, ...name.items.map(({ x, width }) => x + width - across.start + afterName)),
    bottom: height - ruleHeight,
    baseline: top + baselineOf(small, setting),
  };
  const fields =
    field.value === null ? [layField(wanted, areaOf(wanted.form, at, across, setting), parent, setting)] : [];
  return { height, items: [...label.items, ...lower(value, top).items, rule, ...fields] };
}

/** Where one writes: from the name of the field to the end of its rule, and as far over the middle of small letters as the rule is under it. */
function areaOf(
  form: FieldWanted['form'],
  { start, bottom, baseline }: { readonly start: number; readonly bottom: number; readonly baseline: number },
  across: Extent,
  { theme }: Setting,
): Frame {
  const middle = baseline - theme.type.small.size * middleOfLetters;
  const y = form === 'signature' ? underRule : Math.max(underRule, middle - (bottom - middle));
  return { x: across.start + start, y, width: across.width - start, height: bottom - y };
}

const heightOf = (rows: readonly Row[]): number => rows.reduce((sum, { height }) => sum + height, 0);

/** The same fields of both parties are on one line; where one has fewer, its signature has the room. */
function level(beside: readonly (readonly Row[])[]): readonly (readonly Row[])[] {
  const most = Math.max(...beside.map((rows) => rows.length));
  const even = beside.map((rows) =>
    rows.length < most
      ? rows
      : rows.map((row, i) => ({
          ...row,
          height: Math.max(...beside.filter(({ length }) => length === most).map((all) => all[i]?.height ?? 0)),
        })),
  );
  const height = Math.max(...even.map(heightOf));
  return even.map((rows) =>
    rows.map((row, i) => (i === rows.length - 1 ? { ...row, height: row.height + height - heightOf(rows) } : row)),
  );
}

/** Of a party's column: what the stamp has in a short document, beside the date and the signature. */
const stampShare = 0.38;
const rowsBesideStamp = 2;

/** The lines of one who signs; in a short document the stamp stands beside the last of them. */
function layLast(rows: readonly Row[], stamp: Inlines | null, least: Heights, across: Extent, place: Place): Box {
  const lines = (some: readonly Row[], at: Extent): readonly Box[] => some.map((row) => layLine(row, at, place));
  if (stamp === null) return stack(lines(rows, across));
  if (least !== heights.short) return stack([...lines(rows, across), layStamp(stamp, least.stamp, across, place)]);
  const width = across.width * stampShare;
  const narrow = { start: across.start, width: across.width - width - columnGap / 2 };
  const last = stack(lines(rows.slice(-rowsBesideStamp), narrow));
  const box = layStamp(stamp, least.stamp, { start: across.start + across.width - width, width }, place);
  return stack([...lines(rows.slice(0, -rowsBesideStamp), across), beside([last, box])]);
}

/** Two columns, one a party, in one slice: a signature is never separated from what is signed. */
export function layAcceptance({ parties }: Acceptance, place: Place): readonly Slice[] {
  const { setting, wide, parent } = place;
  const columns = columnsOf(wide, parties.length, columnGap);
  const most = Math.max(...parties.map(({ signers }) => signers.length));
  const least = heights[most > mostWithRoom ? 'short' : setting.form];
  // Who signs first for one party stands beside who does so for the other.
  const rounds = Array.from({ length: most }, (_, at) =>
    level(
      parties.map((party, i) =>
        (party.signers[at] ?? []).map((field) => rowOf(field, party, at + 1, columns[i] ?? wide, least, place)),
      ),
    ),
  );
  const titles = parties.map(({ title }, i) =>
    layText(title, 'h2', columns[i] ?? wide, makeTag('H2', parent), setting),
  );
  const titleHeight = beside(titles).height;
  const laid = parties.map(({ signers, stamp }, i) => {
    const across = columns[i] ?? wide;
    const title = { ...(titles[i] ?? blank(0)), height: titleHeight };
    const boxes = signers.map((_, at) => {
      const rows = rounds[at]?.[i] ?? [];
      return layLast(rows, at === signers.length - 1 ? stamp : null, least, across, place);
    });
    return stack([
      title,
      blank(underTitle),
      ...boxes.flatMap((box, at) => (at === 0 ? [box] : [blank(betweenSigners), box])),
    ]);
  });
  return [makeSlice(beside(laid))];
}
