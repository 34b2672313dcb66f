import type { MarkdownBlock, MarkdownInline } from '../../foundation/markup/readMarkdown.ts';
import type { Block } from '../document/Block.ts';
import type { Inline, Inlines, Source } from '../document/Inline.ts';
import { linked } from './pieces/Composer.ts';
import type { SectionId } from '../../proposal/sectionIds.ts';

/** Markdown with its holes filled: blocks of the document between the edges of structures. */
export type Piece = Block | Exclude<Hole, { kind: 'inlines' | 'blocks' }>;

/** Walks Markdown and puts values back where their sentinels stand; `source` is where its own words were written. */
export const piecesOf = (markdown: readonly MarkdownBlock[], holes: HoleTable, source: Source): readonly Piece[] =>
  markdown.flatMap((block) => pieceOf(block, holes, source));

function pieceOf(block: MarkdownBlock, holes: HoleTable, source: Source): readonly Piece[] {
  switch (block.type) {
    case 'paragraph':
      return alone(block.children, holes) ?? paragraph(inlinesOf(block.children, holes, source));
    case 'heading':
      // A block's own headings stand under its section: never above level 2.
      return [{ type: 'heading', level: block.depth <= 1 ? 2 : 3, children: inlinesOf(block.children, holes, source) }];
    case 'list':
      return [
        { type: 'list', ordered: block.ordered, items: block.items.map((item) => blocksOnly(item, holes, source)) },
      ];
    case 'quote':
      return [{ type: 'quote', children: blocksOnly(block.children, holes, source) }];
  }
}

const isBlock = (piece: Piece): piece is Block => 'type' in piece;

const blocksOnly = (markdown: readonly MarkdownBlock[], holes: HoleTable, source: Source): readonly Block[] =>
  piecesOf(markdown, holes, source).filter(isBlock);

/** The structure that a paragraph of nothing but a sentinel stands for; null for a paragraph of words. */
function alone(children: readonly MarkdownInline[], holes: HoleTable): readonly Piece[] | null {
  const [only, more] = children;
  if (only?.type !== 'text' || more) return null;
  const parts = holes.split(only.value.trim()).filter((part) => typeof part !== 'string' || part.trim() !== '');
  const structures = parts.flatMap((part): readonly Exclude<Hole, { kind: 'inlines' }>[] =>
    typeof part === 'string' || part.kind === 'inlines' ? [] : [part],
  );
  if (structures.length === 0 || structures.length !== parts.length) return null;
  return structures.flatMap((hole): readonly Piece[] => (hole.kind === 'blocks' ? hole.blocks : [hole]));
}

const paragraph = (children: Inlines): readonly Piece[] =>
  children.length === 0 ? [] : [{ type: 'paragraph', role: 'body', children }];

function inlinesOf(children: readonly MarkdownInline[], holes: HoleTable, source: Source): Inlines {
  return children.flatMap((inline): readonly Inline[] => {
    switch (inline.type) {
      case 'text':
        return holes
          .split(inline.value.replace(/\s*\n\s*/g, ' '))
          .flatMap((part) =>
            typeof part === 'string'
              ? [{ type: 'text', value: part, source, isolate: false } as const]
              : part.kind === 'inlines'
                ? part.inlines
                : [],
          );
      case 'strong':
        return [{ type: 'emphasis', weight: 'strong', children: inlinesOf(inline.children, holes, source) }];
      case 'emphasis':
        return [{ type: 'emphasis', weight: 'medium', children: inlinesOf(inline.children, holes, source) }];
      case 'link':
        return linked(inline.href, inlinesOf(inline.children, holes, source));
    }
  });
}

/** What a template printed in place of a value: words in a line, whole blocks, or the edge of a structure. */
type Hole =
  | { readonly kind: 'inlines'; readonly inlines: Inlines }
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[] }
  /** `isWritten`: in the words of the dossier, and not in those of the layout. */
  | { readonly kind: 'lead'; readonly lead: Inlines; readonly isWritten: boolean }
  | { readonly kind: 'section'; readonly id: SectionId }
  | { readonly kind: 'hanging'; readonly label: Inlines }
  | { readonly kind: 'end' };

const sentinel = /\uE000(\d+)\uE001/;

/**
 * The table of one rendering. Values never meet the Markdown parser: a sentinel of private-use characters stands for
 * them (input cannot hold those), and the walker puts the value back as data.
 */
export class HoleTable {
  readonly #holes: Hole[] = [];

  /** A sentinel inside a line. */
  inline(inlines: Inlines): string {
    return this.#add({ kind: 'inlines', inlines });
  }

  /** A sentinel in a paragraph of its own. */
  alone(hole: Hole): string {
    return `\n\n${this.#add(hole)}\n\n`;
  }

  /** The text cut at its sentinels. */
  split(text: string): readonly (string | Hole)[] {
    return text.split(sentinel).flatMap((part, i): readonly (string | Hole)[] => {
      if (i % 2 === 0) return part === '' ? [] : [part];
      const hole = this.#holes[Number(part)];
      return hole ? [hole] : [];
    });
  }

  #add(hole: Hole): string {
    this.#holes.push(hole);
    return `\uE000${this.#holes.length - 1}\uE001`;
  }
}
