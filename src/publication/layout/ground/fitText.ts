import type { Inlines } from '../../document/Inline.ts';
import type { FitStep } from '../../theme/Theme.ts';
import { blank, layLines, stack, type TextOptions } from './layText.ts';
import type { Extent } from './pageFrame.ts';
import type { Setting } from './Setting.ts';
import type { Box } from './Slice.ts';
import type { Tag } from './Tag.ts';

/** A text in the first of the theme's sizes in which it needs no more lines than allowed; else in the last. */
export function fitText(
  text: Inlines,
  role: 'cover_title' | 'cover_client' | 'quote',
  at: Extent,
  tag: Tag,
  setting: Setting,
  options: TextOptions = {},
): Box {
  const steps = setting.theme.fit[role];
  const own = setting.theme.type[role];
  const lay = ([size, leading]: FitStep) =>
    layLines(text, role, at, tag, setting, {
      ...options,
      type: { ...own, size, leading, tracking: (own.tracking * size) / own.size },
      breaking: 'balanced',
    });
  const fitting = steps.find((step) => lay(step).length <= step[2]) ?? steps.at(-1);
  return fitting === undefined ? blank(0) : stack(lay(fitting));
}
