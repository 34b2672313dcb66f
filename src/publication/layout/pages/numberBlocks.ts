import type { Block } from '../../document/Block.ts';
import type { Document } from '../../document/Document.ts';
import type { Theme } from '../../theme/Theme.ts';

/** Whether a block has a heading of its own, which can be numbered. */
function isHeaded(block: Block): boolean {
  switch (block.type) {
    case 'hanging':
    case 'numberedCells':
    case 'choiceList':
      return true;
    case 'heading':
      return block.level === 2;
    case 'table':
    case 'multiples':
      return block.title !== null;
    default:
      return false;
  }
}

type Numeral = (value: number) => string;

/** The numbers of a document's blocks: headings within their section (7.1), figures through the document (1). */
export function numberBlocks(
  { sections, annexes }: Document,
  { h2, figure_title }: Pick<Theme, 'h2' | 'figure_title'>,
  numeral: Numeral,
): ReadonlyMap<object, string> {
  const numbers = new Map<object, string>();
  let figures = 0;
  for (const { number, blocks } of [...sections, ...annexes]) {
    let headings = 0;
    for (const block of blocks) {
      if (h2.numbered && number !== null && isHeaded(block)) {
        headings += 1;
        numbers.set(block, `${numeral(number)}.${numeral(headings)}`);
      }
    }
    if (!figure_title.numbered) continue;
    for (const chart of blocks.flatMap(figuresIn)) {
      figures += 1;
      numbers.set(chart, numeral(figures));
    }
  }
  return numbers;
}

/** Charts and pictures, those in hanging blocks and quotes too. */
function figuresIn(block: Block): readonly object[] {
  if (block.type === 'pictures') return block.items;
  if (block.type === 'pictureBand') return [block.item];
  if (block.type === 'chart') return [block];
  if (block.type === 'multiples') return block.charts;
  return block.type === 'hanging' || block.type === 'quote' ? block.children.flatMap(figuresIn) : [];
}
