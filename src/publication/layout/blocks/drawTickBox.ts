import { frameRect } from '../draw.ts';
import type { Item } from '../Item.ts';
import type { Setting } from '../Setting.ts';

/** Where the words stand beside a tick box. */
export const tickIndent = 16;

/** An empty box to tick, 9 × 9. */
export function drawTickBox(x: number, y: number, setting: Setting): Item {
  return frameRect({ start: x, width: 9 }, y, 9, { color: 'ink', lineWidth: 0.75, dash: null }, setting);
}
