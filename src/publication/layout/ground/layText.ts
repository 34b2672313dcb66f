import type { Inlines, Mark } from '../../document/Inline.ts';
import type { ColorToken } from '../../theme/color.ts';
import type { TypeRole, TypeStyle } from '../../theme/Theme.ts';
import type { Item } from './Item.ts';
import type { Extent } from './pageFrame.ts';
import type { Setting } from './Setting.ts';
import type { Box } from './Slice.ts';
import type { Artifact, Tag } from './Tag.ts';
import { placeLine } from './placeLine.ts';
import type { Line } from '../text/Line.ts';
import { setParagraph, type Breaking } from '../text/setParagraph.ts';
import { toSpans } from '../text/toSpans.ts';

/** How a piece of text differs from its role in the theme. */
export interface TextOptions {
  readonly color?: ColorToken;
  readonly align?: 'start' | 'end' | 'center';
  readonly breaking?: Breaking;
  /** Replaces the role's style, for instance by a smaller size that fits. */
  readonly type?: TypeStyle;
  readonly weight?: TypeStyle['weight'];
  /** Figures in a column. */
  readonly tabular?: boolean;
}

/** Where the baseline is in a line of a style, in pt from its top. */
export function baselineOf(type: TypeStyle, setting: Setting): number {
  const { ascent, descent } = setting.shaper;
  return (type.leading - (ascent + descent) * type.size) / 2 + ascent * type.size;
}

/** The style of a role, as the options change it. */
export function styleOf(role: TypeRole, setting: Setting, options: TextOptions = {}): TypeStyle {
  const type = options.type ?? setting.theme.type[role];
  const { weight = type.weight, color = type.color, tabular = false } = options;
  return { ...type, weight, color, tabular };
}

/** One box a line: the lines of a text in a role of the theme. */
export function layLines(
  text: Inlines,
  role: TypeRole,
  across: Extent,
  tag: Tag | Artifact,
  setting: Setting,
  options: TextOptions = {},
): readonly Box[] {
  const type = styleOf(role, setting, options);
  const spans = toSpans(text, type, setting);
  const lines = setParagraph(spans, across.width, setting, options.breaking);
  const baseline = baselineOf(type, setting);
  // On the baseline, so that no cut parts it from its words.
  const anchors = marksIn(text).map(({ target }): Item => ({
    kind: 'anchor',
    x: across.start,
    y: baseline,
    width: 0,
    tag,
    target,
  }));
  return lines.map((line, i) => ({
    height: type.leading * leadingFor(line, type, setting),
    items: [...(i === 0 ? anchors : []), ...placeLine(line, baseline, across, tag, setting, options.align)],
  }));
}

/** A name in Arabic, or large Arabic words, among lines from left to right have the leading of their script: dots reach lower. */
function leadingFor({ runs }: Line, { size }: TypeStyle, { direction, theme }: Setting): number {
  const { font } = theme;
  const words = runs.filter(({ text }) => /\p{L}/u.test(text));
  const isArabic = ({ style }: Line['runs'][number]): boolean => style.family === 'arabic';
  const isTall = direction === 'ltr' && words.some(isArabic) && (size >= font.light_from || words.every(isArabic));
  return isTall ? font.arabic_title_leading : 1;
}

const marksIn = (text: Inlines): readonly Mark[] => text.filter((inline) => inline.type === 'mark');

/** A text as one box. */
export function layText(...given: Parameters<typeof layLines>): Box {
  return stack(layLines(...given));
}

/** Boxes one under the other. */
export function stack(boxes: readonly Box[]): Box {
  let height = 0;
  const items: Item[] = [];
  for (const box of boxes) {
    const top = height;
    items.push(...box.items.map((item) => ({ ...item, y: item.y + top })));
    height += box.height;
  }
  return { height, items };
}

/** Boxes side by side: as high as the highest. */
export function beside(boxes: readonly Box[]): Box {
  return { height: Math.max(0, ...boxes.map((box) => box.height)), items: boxes.flatMap((box) => box.items) };
}

/** The box, `dy` further down. */
export function lower(box: Box, dy: number): Box {
  return { height: box.height + dy, items: box.items.map((item) => ({ ...item, y: item.y + dy })) };
}

/** Empty space. */
export function blank(height: number): Box {
  return { height, items: [] };
}
