import type { Cover } from '../../document/Document.ts';
import type { Inlines } from '../../document/Inline.ts';
import { fillRect } from '../draw.ts';
import { baselineOf, beside, layText, lower, stack } from '../layText.ts';
import type { Extent } from '../Extent.ts';
import type { Setting } from '../Setting.ts';
import type { Box } from '../Slice.ts';
import { makeTag, type Tag } from '../Tag.ts';

interface Cell {
  readonly label: Inlines;
  readonly value: Inlines;
  readonly role: 'cover_date' | 'cover_issued';
}

/** The date until which the terms hold is the widest of the three. */
const shares = { three: [0.3, 0.4, 0.3], two: [0.45, 0.55] };

function columnsOf(across: Extent, parts: readonly number[]): readonly Extent[] {
  let { start } = across;
  return parts.map((part) => {
    const column = { start, width: across.width * part };
    start += column.width;
    return column;
  });
}

/** Issued, valid until (D13), number: cells of one row, parted by hairlines; the date in the middle speaks loudest. */
export function layDateCells(cover: Cover, across: Extent, tag: Tag, setting: Setting): Box {
  const { theme } = setting;
  const { hair } = theme.line;
  const number: Cell = { label: cover.referenceLabel, value: cover.reference, role: 'cover_issued' };
  const cells: readonly Cell[] = [
    { label: cover.issued.label, value: cover.issued.date, role: 'cover_issued' },
    { label: cover.expiry.label, value: cover.expiry.date, role: 'cover_date' },
    ...(cover.reference.length === 0 ? [] : [number]),
  ];
  const columns = columnsOf(across, cells.length === 3 ? shares.three : shares.two);
  const loudest = baselineOf(theme.type.cover_date, setting);
  const row = beside(
    cells.map(({ label, value, role }, i) => {
      const column = columns[i] ?? across;
      const inner = { start: column.start + 6, width: column.width - 12 };
      const line = (words: Inlines, as: 'note' | Cell['role']): Box =>
        layText(words, as, inner, makeTag('P', tag), setting, { align: 'center' });
      // One baseline for the row.
      const drop = Math.max(0, loudest - baselineOf(theme.type[role], setting));
      return stack([line(label, 'note'), lower(line(value, role), drop)]);
    }),
  );
  const parts = columns
    .slice(1)
    .map(({ start }) => fillRect({ start: start - hair / 2, width: hair }, 0, row.height, 'rule', setting));
  return { ...row, items: [...parts, ...row.items] };
}
