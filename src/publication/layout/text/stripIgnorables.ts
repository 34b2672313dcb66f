/**
 * Soft hyphens, zero-width and bidi controls, variation selectors: they steer layout and have no glyph of their own. A
 * joiner beside Arabic letters stays: it shapes them.
 */
const ignorable =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]|(?<!\p{Script=Arabic})[\u200C\u200D](?!\p{Script=Arabic})/gu;

/** Where the default-ignorable code points of a text stand, in UTF-16 units; none is longer than one. */
export function ignorablesIn(text: string): ReadonlySet<number> {
  return new Set([...text.matchAll(ignorable)].map(({ index }) => index));
}

/** The text without default-ignorable code points, which a font would draw as stray spaces. */
export function stripIgnorables(text: string): string {
  return text.replace(ignorable, '');
}
