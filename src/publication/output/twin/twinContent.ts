import { plain, spoken } from '../../compose/pieces/Composer.ts';
import type { Block } from '../../document/Block.ts';
import type { Document } from '../../document/Document.ts';
import type { Inline, Inlines } from '../../document/Inline.ts';
import type { Table } from '../../document/Table.ts';
import { isHolding } from '../../document/Inline.ts';
import type { Twin } from './Twin.ts';

type Content = Twin['sections'][number]['content'][number];
type Reader = Pick<Document, 'direction'>;

/** What blocks say, in the order of reading. */
export const contentOf = (blocks: readonly Block[], reader: Reader): readonly Content[] =>
  blocks.flatMap((block) => ofBlock(block, reader)).filter((one) => one.kind === 'table' || one.lines.length > 0);

function ofBlock(block: Block, reader: Reader): readonly Content[] {
  switch (block.type) {
    case 'table':
      return [ofTable(block, reader)];
    case 'heading':
      return [{ kind: 'heading', lines: linesIn(block.children, reader) }];
    case 'hanging':
      return [
        { kind: 'heading', lines: linesIn([block.label, block.note ?? []], reader) },
        ...contentOf(block.children, reader),
      ];
    case 'quote':
      return contentOf(block.children, reader);
    case 'list':
      return [{ kind: 'list', lines: block.items.map((item) => linesIn(item, reader).join('\n')) }];
    case 'alternatives':
      return contentOf(block.written, reader);
    case 'multiples':
      return [{ kind: 'heading', lines: linesIn(block.title, reader) }, ...contentOf(block.charts, reader)];
    case 'chart':
      // What is drawn is said in words too, for who cannot see it.
      return [{ kind: 'chart', lines: linesIn([block.title, block.subtitle, block.alt, block.note ?? []], reader) }];
    default:
      return [{ kind: 'text', lines: linesIn(block, reader) }];
  }
}

function ofTable({ title, columns, rows, note, headless }: Table, reader: Reader): Content {
  const line = (words: Inlines): string => lineOf(words, reader);
  const cellOf = ({ children, detail, mark }: Table['rows'][number]['cells'][number]): string =>
    [line(children), ...(detail === null ? [] : [line(detail)]), ...(mark === 'check' ? ['✓'] : [])]
      .filter((words) => words !== '')
      .join('\n');
  return {
    kind: 'table',
    title: title === null ? null : line(title),
    head: headless ? [] : columns.map(({ head }) => line(head)),
    rows: rows.map(({ kind, cells }) => ({ kind, cells: cells.map(cellOf) })),
    note: note === null ? null : line(note),
  };
}

/** One line as a string; where page numbers stand, which only the pages know, nothing stands. */
export const lineOf = (line: Inlines, reader: Reader): string =>
  plain(spoken(line, reader))
    .replace(/[ \u00a0]{2,}/g, ' ')
    .trim();

/** Said for who cannot see a picture, or another form of what stands there already. */
const besides: ReadonlySet<string> = new Set([
  'alt',
  'brief',
  'titleAlone',
  'spare',
  'picture',
  'photo',
  'logo',
  'initials',
]);

/** Every line that something holds, in its order. Walks by shape, so that a new block is read the day it is added. */
export function linesIn(value: unknown, reader: Reader): string[] {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    if (items.length === 0 || !items.every(isInline)) return items.flatMap((item) => linesIn(item, reader));
    const line = lineOf(items, reader);
    return line === '' ? [] : [line];
  }
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return entries.flatMap(([key, item]) => (besides.has(key) ? [] : linesIn(item, reader)));
}

const isInline = (item: unknown): item is Inline =>
  typeof item === 'object' &&
  item !== null &&
  'type' in item &&
  (item.type === 'text' || item.type === 'pageNumber' || item.type === 'mark' || isHolding(item.type));
