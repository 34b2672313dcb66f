import type { ColorToken } from '../../theme/color.ts';
import type { ShareBar } from '../../document/Chart.ts';
import type { Extent } from '../ground/pageFrame.ts';
import { fillRect } from '../ground/draw.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Box } from '../ground/Slice.ts';
import type { Tag } from '../ground/Tag.ts';
import { plainRun } from '../text/plainText.ts';
import { chartStyle } from '../../theme/chartStyle.ts';
import { makeLabel, stackLabels, type Label } from './makeLabel.ts';

const bar = 14;
const gap = 1.5;
const underBar = 7;
/** Between the words of two parts; more lines than this under a part are a list instead. */
const besidePart = 8;
const mostLines = 3;

type Part = ShareBar['parts'][number];

/** The widths of the parts and the gaps between them fill the bar exactly; parts of nothing are as wide as each other. */
export function shareWidths(shares: readonly number[], width: number): readonly number[] {
  const known = shares.map((share) => (Number.isFinite(share) ? Math.max(0, share) : 0));
  const sum = known.reduce((all, share) => all + share, 0);
  const free = Math.max(0, width - gap * (shares.length - 1));
  return known.map((share) => (sum > 0 ? (share / sum) * free : free / shares.length));
}

function labelOf({ amount, percent, event }: Part, width: number, tag: Tag, setting: Setting): Label {
  const words = [...percent, ...(percent.length > 0 && event.length > 0 ? plainRun(' · ') : []), ...event];
  return stackLabels([
    makeLabel(amount, { role: 'chart_value', width }, tag, setting),
    makeLabel(words, { role: 'small', width }, tag, setting),
  ]);
}

/** Parts of one whole side by side, under each what it is; in a list where a part is too thin for that. */
export function drawShareBar({ parts }: ShareBar, across: Extent, tag: Tag, setting: Setting): Box {
  const widths = shareWidths(
    parts.map(({ share }) => share),
    across.width,
  );
  let start = across.start;
  const places = widths.map((width): Extent => {
    const place = { start, width };
    start += width + gap;
    return place;
  });
  const colorOf = (i: number) =>
    chartStyle(setting.theme).parts[i % chartStyle(setting.theme).parts.length] ?? chartStyle(setting.theme).parts[0];
  const bars = places.map((place, i) => fillRect(place, 0, bar, colorOf(i), setting, tag));
  const isTooThin = parts.some((part, i) => !fitsUnder(part, (widths[i] ?? 0) - besidePart, tag, setting));
  if (isTooThin) return listUnder(parts, bars, colorOf, across, tag, setting);
  const labels = parts.map((part, i) => labelOf(part, (widths[i] ?? 0) - besidePart, tag, setting));
  return {
    height: bar + underBar + Math.max(0, ...labels.map(({ height }) => height)),
    items: [...bars, ...labels.flatMap((label, i) => label.place(places[i]?.start ?? across.start, bar + underBar))],
  };
}

/** Whether the amount is on one line under its part, and the words on three. */
function fitsUnder(part: Part, width: number, tag: Tag, setting: Setting): boolean {
  if (width <= 0) return false;
  const amount = makeLabel(part.amount, { role: 'chart_value' }, tag, setting);
  const whole = labelOf(part, width, tag, setting);
  return amount.width <= width && whole.height <= amount.height + mostLines * setting.theme.type.small.leading + 0.01;
}

/** A row a part, with a square in its colour. */
function listUnder(
  parts: readonly Part[],
  bars: Box['items'],
  colorOf: (i: number) => ColorToken,
  across: Extent,
  tag: Tag,
  setting: Setting,
): Box {
  let top = bar + underBar;
  const items = parts.flatMap((part, i) => {
    const label = labelOf(part, across.width - 14, tag, setting);
    const square = fillRect({ start: across.start, width: 7 }, top + 2, 7, colorOf(i), setting, tag);
    const row = [square, ...label.place(across.start + 14, top)];
    top += label.height + 4;
    return row;
  });
  return { height: top, items: [...bars, ...items] };
}
