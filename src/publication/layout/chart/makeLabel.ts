import type { Inlines } from '../../document/Inline.ts';
import type { TypeRole } from '../../theme/Theme.ts';
import { fillRect } from '../ground/draw.ts';
import type { Item } from '../ground/Item.ts';
import { baselineOf, styleOf, type TextOptions } from '../ground/layText.ts';
import { placeLine } from '../ground/placeLine.ts';
import type { Extent } from '../ground/pageFrame.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Tag } from '../ground/Tag.ts';
import { setParagraph } from '../text/setParagraph.ts';
import { toSpans } from '../text/toSpans.ts';

/** Measured words of a drawing, to be put anywhere: nothing where there are none. */
export interface Label {
  readonly width: number;
  readonly height: number;
  /** The items of the label when its box's top-start corner is at (x, y). */
  readonly place: (x: number, y: number) => readonly Item[];
}

export interface LabelStyle extends Pick<TextOptions, 'color' | 'weight' | 'align'> {
  readonly role: TypeRole;
  /** Room for it, in which it has as many lines as it needs: words are never cut; without end unless said. */
  readonly width?: number;
}

/** Measures words in a role of the theme. */
export function makeLabel(text: Inlines, look: LabelStyle, tag: Tag, setting: Setting): Label {
  const type = styleOf(look.role, setting, look);
  const spans = text.length === 0 ? [] : toSpans(text, type, setting);
  // Lines in the middle of something are of like length.
  const breaking = look.align === 'center' ? 'balanced' : 'ragged';
  const lines = spans.length === 0 ? [] : setParagraph(spans, look.width ?? Infinity, setting, breaking);
  const width = Math.max(0, ...lines.map((line) => line.width));
  const baseline = baselineOf(type, setting);
  const place = (x: number, y: number): readonly Item[] =>
    lines.flatMap((line, i) =>
      placeLine(line, y + i * type.leading + baseline, { start: x, width }, tag, setting, look.align),
    );
  return { width, height: lines.length * type.leading, place };
}

/** How far its ground reaches beyond a label at both sides, in pt. */
export const besideWords = 2.5;

/**
 * The label on paper of its own, which stays within `bounds` and reaches so far `over` it and under it (pt): where it
 * stands on lines, they do not strike it through.
 */
export const onPaper = (label: Label, bounds: Extent, tag: Tag, setting: Setting, over = 0): Label => ({
  ...label,
  place: (x, y) => {
    if (label.width === 0) return [];
    const start = Math.max(bounds.start, x - besideWords);
    const end = Math.min(bounds.start + bounds.width, x + label.width + besideWords);
    const ground = fillRect({ start, width: end - start }, y - over, label.height + 2 * over, 'paper', setting, tag);
    return [ground, ...label.place(x, y)];
  },
});

/** Labels one under the other as one, each aligned in the width of the widest. */
export function stackLabels(labels: readonly Label[], align: 'start' | 'center' | 'end' = 'start'): Label {
  const width = Math.max(0, ...labels.map((label) => label.width));
  const part = { start: 0, center: 0.5, end: 1 }[align];
  return {
    width,
    height: labels.reduce((sum, { height }) => sum + height, 0),
    place: (x, y) => {
      let top = y;
      return labels.flatMap((label) => {
        const items = label.place(x + (width - label.width) * part, top);
        top += label.height;
        return items;
      });
    },
  };
}
