import type { Block } from '../document/Block.ts';
import type { Inlines } from '../document/Inline.ts';
import type { SectionId } from '../../proposal/sectionIds.ts';

/** What a template printed in place of a value: words in a line, whole blocks, or the edge of a structure. */
export type Hole =
  | { readonly kind: 'inlines'; readonly inlines: Inlines }
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[] }
  | { readonly kind: 'lead'; readonly lead: Inlines }
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
