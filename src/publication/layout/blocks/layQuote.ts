import type { Quote } from '../../document/Block.ts';
import { fillRect } from '../draw.ts';
import type { Extent } from '../Extent.ts';
import type { Place } from '../Setting.ts';
import type { Slice } from '../Slice.ts';
import { makeTag } from '../Tag.ts';

/** Somebody's own words, beside a bar. */
export function layQuote(block: Quote, place: Place): readonly Slice[] {
  const { setting } = place;
  const inset = setting.theme.space.m;
  const inner: Extent = { start: place.measure.start + inset, width: place.measure.width - inset };
  const bar: Extent = { start: place.measure.start, width: 1.5 };
  const parent = makeTag('BlockQuote', place.parent);
  return place.layChildren(block.children, { ...place, measure: inner, wide: inner, parent }).map((slice, i) => {
    const above = i === 0 ? 0 : slice.space;
    return { ...slice, items: [fillRect(bar, -above, slice.height + above, 'soft', setting), ...slice.items] };
  });
}
