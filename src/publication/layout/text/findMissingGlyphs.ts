import { codePointName } from '../../../foundation/text/codePointName.ts';
import type { Document } from '../../document/Document.ts';
import type { Source, TextRun } from '../../document/Inline.ts';
import { families, type Shaper } from './Shaper.ts';
import { stripIgnorables } from './resolveParagraph.ts';

/** A character that the fonts have no glyph for, and where it is. */
export interface MissingGlyph {
  readonly character: string;
  /** As in "U+1F600". */
  readonly codePoint: string;
  /** The words around it. */
  readonly text: string;
  /** Where the words were written; null for those of the package. */
  readonly source: Source;
}

interface Drawn {
  readonly text: string;
  readonly source: Source;
}

const weights = [300, 400, 500, 600] as const;

/** Whether one family has the character in every weight; the others are then not looked at. */
const isCovered = (code: number, shaper: Shaper): boolean =>
  families.some((family) => weights.every((weight) => shaper.covers(code, weight, family)));

/** What no shaper needs a glyph for. */
const isSilent = (character: string): boolean => /[\t\n\r\u200C\u200D]/u.test(character);

/** The first character of a text that would be drawn as a box; null where there is none. */
export const firstMissing = (text: string, shaper: Shaper): string | null =>
  Array.from(stripIgnorables(text)).find(
    (character) => !isSilent(character) && !isCovered(character.codePointAt(0) ?? 0, shaper),
  ) ?? null;

/** Plain strings that are drawn as they are, wherever they are in the tree: all of them the locale's. */
const drawnKeys: ReadonlySet<string> = new Set(['running', 'pageOf', 'continued', 'figure', 'draft']);

const isText = (node: object): node is TextRun => 'type' in node && node.type === 'text';

/** Every text that would be drawn: all runs of the tree, whatever block holds them, and the plain strings; not what describes a drawing. */
function drawnTexts(node: unknown): readonly Drawn[] {
  if (Array.isArray(node)) return node.flatMap(drawnTexts);
  if (typeof node !== 'object' || node === null) return [];
  if (isText(node)) return [{ text: node.value, source: node.source }];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? drawnKeys.has(key)
        ? [{ text: value, source: null }]
        : []
      : key === 'alt'
        ? []
        : drawnTexts(value),
  );
}

/** The characters of a document that would be drawn as boxes: each once for every place where it is written. */
export function findMissingGlyphs(document: Document, shaper: Shaper): readonly MissingGlyph[] {
  const found = new Map<string, MissingGlyph>();
  const drawable = new Set<string>();
  for (const { text, source } of drawnTexts(document)) {
    for (const character of stripIgnorables(text)) {
      if (drawable.has(character)) continue;
      const code = character.codePointAt(0) ?? 0;
      if (isSilent(character) || isCovered(code, shaper)) {
        drawable.add(character);
        continue;
      }
      const codePoint = codePointName(character);
      const key = JSON.stringify([codePoint, source ?? text]);
      if (!found.has(key)) found.set(key, { character, codePoint, text, source });
    }
  }
  const all = [...found.values()];
  const placed = new Set(all.flatMap(({ source, codePoint }) => (source === null ? [] : [codePoint])));
  // The title that is drawn again at the head of a page has no place of its own.
  return all.filter(({ source, codePoint }) => source !== null || !placed.has(codePoint));
}
