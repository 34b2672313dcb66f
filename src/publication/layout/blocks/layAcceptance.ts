import type { Acceptance } from '../../document/Furniture.ts';
import { fillRect, frameRect } from '../draw.ts';
import { baselineOf, beside, blank, layText, lower, stack } from '../layText.ts';
import { columnsOf } from '../pages/pageFrame.ts';
import type { Extent } from '../Extent.ts';
import type { Place } from '../Setting.ts';
import { makeSlice, type Box, type Slice } from '../Slice.ts';
import { makeTag } from '../Tag.ts';

type Field = Acceptance['parties'][number]['fields'][number];

const columnGap = 24;
/** Where a filled value stands beside the field's name. */
const valueAt = 52;
const heights = { line: 24, signature: 44, stamp: 64 };

function layStamp(field: Field, across: Extent, place: Place): Box {
  const { setting, parent } = place;
  const inner = { start: across.start + 8, width: across.width - 16 };
  const label = layText(field.label, 'note', inner, makeTag('P', parent), setting);
  const look = { color: 'ink3', lineWidth: 0.5, dash: [2.5, 2] } as const;
  const frame = frameRect(across, 0, heights.stamp, look, setting);
  return stack([blank(10), { height: heights.stamp, items: [frame, ...lower(label, 7.5).items] }]);
}

/** A line to write on, the field's name at its start, and the value where it is known. */
function layField(field: Field, across: Extent, place: Place): Box {
  if (field.kind === 'stamp') return layStamp(field, across, place);
  const { setting, parent } = place;
  const { note, small } = setting.theme.type;
  const height = heights[field.kind];
  const labelTop = height - 6 - baselineOf(note, setting);
  const label = lower(
    layText(field.label, 'note', { start: across.start, width: valueAt + 40 }, makeTag('P', parent), setting),
    labelTop,
  );
  const valueTop = height - 6 - baselineOf(small, setting);
  const at = { start: across.start + valueAt, width: across.width - valueAt };
  const value =
    field.value === null ? [] : lower(layText(field.value, 'small', at, makeTag('P', parent), setting), valueTop).items;
  return { height, items: [...label.items, ...value, fillRect(across, height - 0.5, 0.5, 'ink2', setting)] };
}

/** Two columns, one a party, in one slice: a signature is never parted from what is signed. */
export function layAcceptance(block: Acceptance, place: Place): readonly Slice[] {
  const { setting, wide, parent } = place;
  const columns = columnsOf(wide, block.parties.length, columnGap);
  const parties = block.parties.map((party, i) => {
    const across = columns[i] ?? wide;
    const title = layText(party.title, 'h2', across, makeTag('H2', parent), setting);
    return stack([title, blank(2.5), ...party.fields.map((field) => layField(field, across, place))]);
  });
  return [makeSlice(beside(parties))];
}
