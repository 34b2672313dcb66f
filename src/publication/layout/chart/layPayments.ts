import type { Mark } from '../../document/Chart.ts';
import type { Extent } from '../ground/pageFrame.ts';
import { fillRect } from '../ground/draw.ts';
import type { Item } from '../ground/Item.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Tag } from '../ground/Tag.ts';
import { chartStyle } from '../../theme/chartStyle.ts';
import { flagGap } from './levelLabels.ts';
import { makeLabel } from './makeLabel.ts';

/** What is paid on reaching a place of the axis: a short line with its words, under each other where they would meet. */
export function layPayments(
  payments: readonly Mark[],
  x: (at: number) => number,
  top: number,
  across: Extent,
  tag: Tag,
  setting: Setting,
): { readonly items: readonly Item[]; readonly bottom: number } {
  const ends: number[] = [];
  const rowOf = (from: number, to: number): number => {
    const free = ends.findIndex((end) => end <= from);
    const row = free < 0 ? ends.length : free;
    ends[row] = to + 6;
    return row;
  };
  const look = {
    role: 'chart_label',
    weight: 500,
    color: chartStyle(setting.theme).target,
    width: across.width / 2 - 12,
  } as const;
  const edge = across.start + across.width;
  const items = [...payments]
    .sort((a, b) => a.at - b.at)
    .flatMap((payment) => {
      const label = makeLabel(payment.label, look, tag, setting);
      const at = x(payment.at);
      const before = at + flagGap + label.width > edge;
      const from = before ? at - flagGap - label.width : at + flagGap;
      const y = top + rowOf(Math.min(from, at), Math.max(from + label.width, at)) * 14;
      return [
        fillRect({ start: at - 0.5, width: 1 }, y, 11, chartStyle(setting.theme).target, setting, tag),
        ...label.place(from, y + (11 - label.height) / 2),
      ];
    });
  return { items, bottom: payments.length === 0 ? top - 5 : top + ends.length * 14 };
}
