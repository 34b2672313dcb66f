import type { Mark } from '../../document/Chart.ts';
import type { Extent } from '../ground/pageFrame.ts';
import { fillRect } from '../ground/draw.ts';
import type { Item } from '../ground/Item.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Tag } from '../ground/Tag.ts';
import { chartStyle } from '../../theme/chartStyle.ts';
import { flagGap } from './levelLabels.ts';
import { makeLabel } from './makeLabel.ts';

/** The height of a mark, what is free under a row, and between the words of two marks on it, in pt. */
const mark = 11;
const underRow = 3;
const between = 6;

/** What is paid on reaching a place of the axis: a short line with its words, under each other where they would meet. */
export function layPayments(
  payments: readonly Mark[],
  x: (at: number) => number,
  top: number,
  across: Extent,
  tag: Tag,
  setting: Setting,
): { readonly items: readonly Item[]; readonly bottom: number } {
  const look = {
    role: 'chart_label',
    weight: 500,
    color: chartStyle(setting.theme).target,
    width: across.width / 2 - 12,
  } as const;
  const edge = across.start + across.width;
  const rows: Row[] = [];
  const placed = [...payments]
    .sort((a, b) => a.at - b.at)
    .map((payment) => {
      const label = makeLabel(payment.label, look, tag, setting);
      const at = x(payment.at);
      const before = at + flagGap + label.width > edge;
      const from = before ? at - flagGap - label.width : at + flagGap;
      const row = rowFrom(rows, Math.min(from, at));
      row.end = Math.max(from + label.width, at) + between;
      row.height = Math.max(row.height, label.height);
      return { label, at, from, row };
    });
  const topOf = (row: Row): number =>
    rows.slice(0, rows.indexOf(row)).reduce((sum, { height }) => sum + height + underRow, top);
  const items = placed.flatMap(({ label, at, from, row }) => [
    fillRect({ start: at - 0.5, width: 1 }, topOf(row), mark, chartStyle(setting.theme).target, setting, tag),
    ...label.place(from, topOf(row) + (mark - setting.theme.type[look.role].leading) / 2),
  ]);
  const bottom = rows.reduce((sum, { height }) => sum + height + underRow, top);
  return { items, bottom: payments.length === 0 ? top - 5 : bottom };
}

/** Where the last words of a row end, and how high its highest are, in pt. */
interface Row {
  end: number;
  height: number;
}

/** The first row that is free from there on, or a new one. */
function rowFrom(rows: Row[], from: number): Row {
  const free = rows.find(({ end }) => end <= from);
  if (free !== undefined) return free;
  const row = { end: 0, height: mark };
  rows.push(row);
  return row;
}
