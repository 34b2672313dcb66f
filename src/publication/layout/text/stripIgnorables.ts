/** Soft hyphens, zero-width and bidi controls, variation selectors: they steer layout and have no glyph of their own. */
const ignorable = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]/gu;

/** The text without default-ignorable code points, which a font would draw as stray spaces. */
export function stripIgnorables(text: string): string {
  return text.replace(ignorable, '');
}
