import type { Inlines } from '../../document/Inline.ts';
import type { TypeRole, Weight } from '../../theme/Theme.ts';
import type { Setting } from '../ground/Setting.ts';
import { cutIntoWords } from '../text/cutIntoWords.ts';
import { largest } from '../text/largest.ts';
import { resolveParagraph } from '../text/resolveParagraph.ts';
import { toSpans } from '../text/toSpans.ts';

/** The widest word of a text: what a column needs so that nothing is cut between letters. */
export function widestWord(text: Inlines, role: TypeRole, weight: Weight, setting: Setting): number {
  const { theme, shaper, direction } = setting;
  const spans = toSpans(text, { ...theme.type[role], weight }, setting);
  return largest(cutIntoWords(resolveParagraph(spans, direction), Infinity, shaper).map(({ width }) => width));
}
