import type { ColorToken } from '../../theme/color.ts';
import type { TypeRole, TypeStyle } from '../../theme/Theme.ts';
import type { Item } from '../ground/Item.ts';
import { baselineOf, styleOf } from '../ground/layText.ts';
import type { Extent } from '../ground/pageFrame.ts';
import { placeLine } from '../ground/placeLine.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Artifact } from '../ground/Tag.ts';
import { plainRun } from '../text/plainText.ts';
import { cutWithEllipsis, setParagraph } from '../text/setParagraph.ts';
import { type Span, toSpans } from '../text/toSpans.ts';

/** Between two cells of a header or a footer, in pt. */
export const gap = 12;

interface Look {
  readonly role: TypeRole;
  readonly color?: ColorToken;
  readonly weight?: TypeStyle['weight'];
}

/** `data` for a name or a title, which keeps its own direction. */
export function spanOf(text: string, look: Look, setting: Setting, data = false): readonly Span[] {
  const spans = toSpans(plainRun(text), styleOf(look.role, setting, look), setting);
  return spans.map((span) => ({ ...span, isolate: data }));
}

/** One line whose top is `top`, cut where it is too long for its place. */
export function placeCut(
  spans: readonly Span[],
  top: number,
  at: Extent,
  owner: Artifact,
  setting: Setting,
  align: 'start' | 'end',
): readonly Item[] {
  const [only] = spans;
  const fitted = spans.length === 1 && only !== undefined ? [cutWithEllipsis(only, at.width, setting)] : spans;
  const [line] = setParagraph(fitted, Infinity, setting);
  const baseline = top + baselineOf(setting.theme.type.note, setting);
  return line === undefined ? [] : placeLine(line, baseline, at, owner, setting, align);
}
