import type { Block } from '../../../../src/publication/document/Block.ts';
import type { Document } from '../../../../src/publication/document/Document.ts';
import { isHolding } from '../../../../src/publication/document/Inline.ts';

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** What is said elsewhere or not at all: words for who cannot see, sums at a page break, letters in a tile. */
const silent: ReadonlySet<string> = new Set([
  'alt',
  'summary',
  'carried',
  'carriedForward',
  'initials',
  'drawing',
  'picture',
  'spare',
]);

/** The lines of a part of a document as they are printed, seen by shape. */
function linesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) {
    const line = value.map(wordsOf).join('');
    return [...(line === '' ? [] : [line]), ...value.flatMap((item) => (isInline(item) ? [] : linesIn(item)))];
  }
  if (!isNode(value) || value instanceof Map) return [];
  // A mark stands for the words of its cell.
  if (value.type === 'guideLegend' || isMarked(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    silent.has(key) || isSaidShorter(key, value) || (key === 'columns' && value.headless === true) ? [] : linesIn(item),
  );
}

/** Under a head that says the rest of it a note is brief. */
const isSaidShorter = (key: string, { brief }: Node): boolean => key === 'note' && brief !== undefined;

const isMarked = ({ mark, children }: Node): boolean => typeof mark === 'string' && Array.isArray(children);

const isInline = (value: unknown): boolean =>
  isNode(value) &&
  typeof value.type === 'string' &&
  (isHolding(value.type) || ['text', 'pageNumber', 'mark'].includes(value.type));

function wordsOf(value: unknown): string {
  if (!isNode(value)) return '';
  if (value.type === 'text' && typeof value.value === 'string') return value.value;
  return isHolding(value.type) && Array.isArray(value.children) ? value.children.map(wordsOf).join('') : '';
}

/** Words with letters: figures, page numbers and signs are set by the program as well. */
export const lettered = (text: string): readonly string[] =>
  text.replace(/[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069]/gu, '').match(/[\p{L}\p{M}]{2,}/gu) ?? [];

/**
 * The words of each block of a document in their order, with those of titles and leads; in a framed guarantee and over a
 * letter the days are those of the cover.
 */
export function printedWords({ form, sections, annexes }: Document, isFramed = false): readonly (readonly string[])[] {
  return [...sections, ...annexes].flatMap(({ id, title, lead, preparedBy, blocks }) => [
    ...(id === 'letter' ? [] : [lettered(linesIn(title).join(' '))]),
    lettered(linesIn(lead ?? []).join(' ')),
    lettered(linesIn(preparedBy ?? []).join(' ')),
    ...blocks.map((block) =>
      lettered(linesIn(withoutDays(block, isFramed, id === 'letter' && form === 'full')).join(' ')),
    ),
  ]);
}

function withoutDays(block: Block, isFramed: boolean, isLetter: boolean): Block {
  if (block.type === 'validityPanel' && isFramed) return { ...block, issued: [], until: [] };
  return block.type === 'letter' && isLetter ? { ...block, date: [] } : block;
}
