import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import { beside, layText } from './layText.ts';
import type { Extent } from './pageFrame.ts';
import type { Setting } from './Setting.ts';
import type { Box } from './Slice.ts';
import type { Artifact, Tag } from './Tag.ts';
import { measureSpans } from '../text/setParagraph.ts';
import { toSpans } from '../text/toSpans.ts';
import { plainRun } from '../text/plainText.ts';

/** Between a number and its words, as a part of the size. */
const gap = 0.8;

/** Words with a number before them, which turns over with them. */
export function layNumbered(
  number: string | null,
  words: Inlines,
  role: 'h1' | 'h2',
  across: Extent,
  tag: Tag | Artifact,
  setting: Setting,
): Box {
  const { theme } = setting;
  const breaking = role === 'h1' ? theme.h1.break : 'balanced';
  if (number === null) return layText(words, role, across, tag, setting, { breaking });
  const run = plainRun(`${number} `);
  const inner = besideNumber(number, role, across, setting);
  return beside([
    layText(run, role, across, tag, setting, { color: theme[role].number }),
    layText(words, role, inner, tag, setting, { breaking }),
  ]);
}

/** Where the words of a heading stand beside its number. */
function besideNumber(number: string, role: 'h1' | 'h2', across: Extent, setting: Setting): Extent {
  const style = setting.theme.type[role];
  const indent = measureSpans(toSpans(plainRun(number), style, setting), setting) + gap * style.size;
  return { start: across.start + indent, width: across.width - indent };
}

/** Under the words of a block's heading, and not under its number. */
export function underLabel(of: Block, across: Extent, setting: Setting): Extent {
  const number = setting.numberOf(of);
  return number === null ? across : besideNumber(number, 'h2', across, setting);
}

/** The heading over a block of a section, with its number where the look numbers them. */
export function layLabel(words: Inlines, of: Block, across: Extent, tag: Tag | Artifact, setting: Setting): Box {
  return layNumbered(setting.numberOf(of), words, 'h2', across, tag, setting);
}
