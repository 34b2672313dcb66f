import type { MissingBox } from '../../document/Block.ts';
import { frameRect } from '../draw.ts';
import { blank, layText, stack } from '../layText.ts';
import type { Place } from '../Setting.ts';
import { makeSlice, type Slice } from '../Slice.ts';
import { makeTag } from '../Tag.ts';

/** A dashed box that says what is missing; only a draft shows it. */
export function layMissing(block: MissingBox, place: Place): readonly Slice[] {
  const { setting, measure } = place;
  const pad = setting.theme.space.s;
  const inner = { start: measure.start + pad, width: measure.width - 2 * pad };
  const text = layText(block.children, 'small', inner, makeTag('P', place.parent), setting, { color: 'signal_text' });
  const box = stack([blank(pad), text, blank(pad)]);
  const look = { color: 'signal_text', lineWidth: 0.5, dash: [2.5, 2.5] } as const;
  return [makeSlice({ ...box, items: [frameRect(measure, 0, box.height, look, setting), ...box.items] })];
}
