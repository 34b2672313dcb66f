import type { MissingBox } from '../../document/Block.ts';
import { frameRect } from '../ground/draw.ts';
import type { Extent } from '../ground/pageFrame.ts';
import { blank, layText, stack } from '../ground/layText.ts';
import type { Place, Setting } from '../ground/Setting.ts';
import { makeSlice, type Box, type Slice } from '../ground/Slice.ts';
import { makeTag, type Tag } from '../ground/Tag.ts';

/** A dashed box that says what is missing, at least so high; only a draft shows it. */
export function drawMissing(block: MissingBox, across: Extent, least: number, parent: Tag, setting: Setting): Box {
  const pad = setting.theme.space.s;
  const inner = { start: across.start + pad, width: across.width - 2 * pad };
  const text = layText(block.children, 'small', inner, makeTag('P', parent), setting, { color: 'signal_text' });
  const rest = Math.max(2 * pad, least - text.height) / 2;
  const box = stack([blank(rest), text, blank(rest)]);
  const look = { color: 'signal_text', lineWidth: 0.5, dash: [2.5, 2.5] } as const;
  return { ...box, items: [frameRect(across, 0, box.height, look, setting), ...box.items] };
}

/** The box in a section. */
export function layMissing(block: MissingBox, { setting, measure, parent }: Place): readonly Slice[] {
  return [makeSlice(drawMissing(block, measure, 0, parent, setting))];
}
