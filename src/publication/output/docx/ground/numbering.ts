import type { Block } from '../../../document/Block.ts';
import type { Document } from '../../../document/Document.ts';
import type { Inlines } from '../../../document/Inline.ts';
import type { Theme } from '../../../theme/Theme.ts';
import { chooseForms } from '../../../layout/blocks/chooseForms.ts';
import { numberBlocks } from '../../../layout/pages/numberBlocks.ts';

/** The number of a heading or a figure as the page has it. */
export interface Numbered {
  readonly number: string;
  /** Whether Word, which counts for itself, comes to the same: what is drawn on a page may be a table here, without a number. */
  readonly follows: boolean;
}

/** The number of a heading by its words, of a chart or a picture by itself; null where the page has none. */
export type Numbers = (owner: object) => Numbered | null;

/** The words of the heading that a block has. */
function titleOf(block: Block): readonly [Inlines] | null {
  switch (block.type) {
    case 'hanging':
    case 'choiceList':
      return [block.label];
    case 'numberedCells':
    case 'table':
    case 'multiples':
      return block.title === null ? null : [block.title];
    case 'heading':
      return [block.children];
    default:
      return null;
  }
}

/** Headings by their words, which are the same in every form of a document; charts and pictures by themselves. */
function byTitle({ sections, annexes }: Document, numbers: ReadonlyMap<object, string>): ReadonlyMap<object, string> {
  const blocks = [...sections, ...annexes].flatMap((section) => section.blocks);
  const titles = new Map(blocks.flatMap((block) => (titleOf(block) ?? []).map((title) => [title, block] as const)));
  const headed = new Set<object>(titles.values());
  return new Map<object, string>([
    ...[...numbers].filter(([owner]) => !headed.has(owner)),
    ...[...titles].flatMap(([title, block]) => {
      const number = numbers.get(block);
      return number === undefined ? [] : [[title, number] as const];
    }),
  ]);
}

/** The numbers of a document as its pages have them (2.1, Figure 3), and where Word's own count leaves them. */
export function numbersOf(
  given: Document,
  written: Document,
  theme: Theme,
  numeral: (value: number) => string,
): Numbers {
  const printed = chooseForms(given, theme.scale);
  const numbers = byTitle(printed, numberBlocks(printed, theme, numeral));
  const found = new Map<object, Numbered>();
  for (const { number: section, blocks } of [...written.sections, ...written.annexes]) {
    let count = 0;
    for (const title of blocks.flatMap((block) => titleOf(block) ?? [])) {
      const number = numbers.get(title);
      if (number === undefined || section === null) continue;
      const follows = number === `${numeral(section)}.${numeral(count + 1)}`;
      if (follows) count += 1;
      found.set(title, { number, follows });
    }
  }
  let last = 0;
  for (const owner of numberBlocks(written, theme, numeral).keys()) {
    const number = numbers.get(owner);
    if (number === undefined) continue;
    found.set(owner, { number, follows: number === numeral(last + 1) });
    last = Number(number);
  }
  return (owner) => found.get(owner) ?? null;
}
