import type { Cover } from '../../document/Document.ts';
import type { Inlines } from '../../document/Inline.ts';
import { fillRect } from '../draw.ts';
import { baselineOf, beside, blank, layText, lower, stack } from '../layText.ts';
import type { Extent } from '../Extent.ts';
import type { Setting } from '../Setting.ts';
import type { Box } from '../Slice.ts';
import { makeTag, type Tag } from '../Tag.ts';
import { measureSpans } from '../text/setParagraph.ts';
import { toSpans } from '../text/toSpans.ts';

interface Cell {
  readonly label: Inlines;
  readonly value: Inlines;
  readonly role: 'cover_date' | 'cover_issued';
}

/** Columns as wide as what stands in them, with what is left shared out; narrower alike where it does not fit. */
function columnsFor(cells: readonly Cell[], across: Extent, setting: Setting): readonly Extent[] {
  const widths = cells.map(({ value, role }) =>
    measureSpans(toSpans(value, setting.theme.type[role], setting), setting),
  );
  const sum = widths.reduce((all, width) => all + width, 0);
  const rest = (across.width - sum) / cells.length;
  let { start } = across;
  return widths.map((width) => {
    const column = { start, width: rest > 0 ? width + rest : (across.width * width) / sum };
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
  const columns = columnsFor(cells, across, setting);
  const { cover_date: loudest } = theme.type;
  const boxes = cells.map(({ label, value, role }, i) => {
    const column = columns[i] ?? across;
    const inner = { start: column.start + 3, width: column.width - 6 };
    const line = (words: Inlines, as: 'note' | Cell['role']): Box =>
      layText(words, as, inner, makeTag('P', tag), setting, { align: 'center' });
    // Values share the last baseline of the row.
    const drop = Math.max(0, baselineOf(loudest, setting) - baselineOf(theme.type[role], setting));
    const lowered = lower(line(value, role), drop);
    const rest = Math.max(0, loudest.leading - theme.type[role].leading - drop);
    return stack([line(label, 'note'), lowered, blank(rest)]);
  });
  const height = Math.max(...boxes.map((box) => box.height));
  const row = beside(boxes.map((box) => lower(box, height - box.height)));
  const parts = columns
    .slice(1)
    .map(({ start }) => fillRect({ start: start - hair / 2, width: hair }, 0, row.height, 'rule', setting));
  return { ...row, items: [...parts, ...row.items] };
}
