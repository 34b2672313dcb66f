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
  full: { line: 24, signature: 44 },
  short: { line: 18.5, signature: 30 },
} as const;
/** Of the box for a stamp, which is some 20 mm high; where lines are close it is as high as those beside it. */
const stampHeight = 64;
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
  /** The lines of the value, or of the longer one on the same line; and from one rule to the next. */
  readonly text: number;
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
  return { field, wanted, value, text: value.height, height };
}

/** A line to write on, the field's name at its start on the baseline of the value's first line. */
function layLine({ field, wanted, value, text, height }: Row, across: Extent, { setting, parent }: Place): Box {
  const { note, small } = setting.theme.type;
  const top = height - overRule - baselineOf(small, setting) - Math.max(0, text - small.leading);
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

/** In which order every block of lines asks. */
const order = ['name', 'position', 'date', 'signature'] as const;

/** A line of a block; free where only the other party has one, such as a position. */
interface Level {
  readonly height: number;
  readonly row: Row | null;
}

/** The same fields of all parties are on one line, their names too: as high as the highest of them. */
function level(beside: readonly (readonly Row[])[]): readonly (readonly Level[])[] {
  const asked = order.map((asks) => beside.map((rows) => rows.find(({ field }) => field.asks === asks) ?? null));
  const lines = asked
    .filter((line) => line.some((row) => row !== null))
    .map((line) => {
      const height = Math.max(...line.map((row) => row?.height ?? 0));
      const text = Math.max(...line.map((row) => row?.text ?? 0));
      return line.map((row) => ({ height, row: row && { ...row, height, text } }));
    });
  return beside.map((rows, i) => (rows.length === 0 ? [] : lines.flatMap((line) => line[i] ?? [])));
}

const heightOf = (lines: readonly Level[]): number => lines.reduce((sum, { height }) => sum + height, 0);

/** Of a party's column: what the stamp has in a short document, beside the last lines. */
const stampShare = 0.38;
const linesBesideStamp = 3;

/** What a stamp leaves of a column. */
const besideStamp = ({ start, width }: Extent): Extent => ({
  start,
  width: width * (1 - stampShare) - columnGap / 2,
});

/** The lines of one who signs; where they are close, the stamp of the party stands beside the last of them. */
function laySigner(
  lines: readonly Level[],
  stamp: Inlines | null,
  usual: readonly Level[],
  across: Extent,
  place: Place,
): Box {
  const lay = (some: readonly Level[], at: Extent): readonly Box[] =>
    some.map(({ height, row }) => (row === null ? blank(height) : layLine(row, at, place)));
  if (stamp === null) return stack(lay(lines, across));
  const width = across.width * stampShare;
  const narrow = besideStamp(across);
  // A party with fewer who sign has its stamp on the height of the other's.
  const room = heightOf(usual.slice(-linesBesideStamp)) - overStamp;
  const height = Math.min(room, stampHeight);
  const over = heightOf(usual.slice(0, -linesBesideStamp)) + room - height;
  const besideIt = lines.slice(-linesBesideStamp);
  const box = layStamp(stamp, height, { start: across.start + across.width - width, width }, place);
  return beside([
    stack([...lay(lines.slice(0, -linesBesideStamp), across), ...lay(besideIt, narrow)]),
    lower(box, over),
  ]);
}

/** Two columns, one a party, in one slice: a signature is never separated from what is signed. */
export function layAcceptance({ parties }: Acceptance, place: Place): readonly Slice[] {
  const { setting, wide, parent } = place;
  const columns = columnsOf(wide, parties.length, columnGap);
  const most = Math.max(...parties.map(({ signers }) => signers.length));
  // Beside the lines a stamp takes room from what is written on them: only where a row of its own has none.
  const isClose = setting.signs === 'close' || (setting.form === 'short' && setting.signs !== 'roomy');
  const least = heights[isClose || setting.signs === 'dense' || most > mostWithRoom ? 'short' : 'full'];
  // Who signs first for one party stands beside who does so for the other.
  const rounds = Array.from({ length: most }, (_, at) =>
    level(
      parties.map((party, i) => {
        const lines = party.signers[at] ?? [];
        const isLast = isClose && at === most - 1 && party.stamp !== null;
        return lines.map((field, nth) => {
          const across = columns[i] ?? wide;
          const isBeside = isLast && nth >= lines.length - linesBesideStamp;
          return rowOf(field, party, at + 1, isBeside ? besideStamp(across) : across, least, place);
        });
      }),
    ),
  );
  const usualOf = (round: (typeof rounds)[number]): readonly Level[] => round.find(({ length }) => length > 0) ?? [];
  const titles = parties.map(({ title }, i) =>
    layText(title, 'h2', columns[i] ?? wide, makeTag('H2', parent), setting),
  );
  const titleHeight = beside(titles).height;
  const laid = parties.map(({ stamp }, i) => {
    const across = columns[i] ?? wide;
    const title = { ...(titles[i] ?? blank(0)), height: titleHeight };
    const boxes = rounds.map((round, at) => {
      const besideIt = isClose && at === most - 1 ? stamp : null;
      const box = laySigner(round[i] ?? [], besideIt, usualOf(round), across, place);
      return { ...box, height: Math.max(box.height, heightOf(usualOf(round))) };
    });
    return stack([
      title,
      blank(underTitle),
      ...boxes.flatMap((box, at) => (at === 0 ? [box] : [blank(betweenSigners), box])),
      ...(isClose || stamp === null ? [] : [layStamp(stamp, stampHeight, across, place)]),
    ]);
  });
  return [makeSlice(beside(laid))];
}
