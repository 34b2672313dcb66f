import type { Block } from '../../document/Block.ts';
import type { Chart } from '../../document/Chart.ts';
import type { Document } from '../../document/Document.ts';
import { chooseForms } from '../../layout/blocks/chooseForms.ts';

/** Drawings that Word draws itself, from numbers that can be edited; of the others a table says the same. */
const native: ReadonlySet<Chart['drawing']['form']> = new Set(['cashFlow', 'waterfall', 'tornado', 'bars', 'columns']);

/** The document as it is edited: of what it holds in two forms the chart that Word draws, else what is written. */
export const chooseWritten = (document: Document, scale: number): Document =>
  chooseForms(
    {
      ...document,
      sections: document.sections.map((section) => ({ ...section, blocks: chosenOf(section.blocks) })),
      annexes: document.annexes.map((annex) => ({ ...annex, blocks: chosenOf(annex.blocks) })),
    },
    scale,
  );

const chosenOf = (blocks: readonly Block[]): readonly Block[] => blocks.flatMap(chosen);

function chosen(block: Block): readonly Block[] {
  if (block.type === 'hanging' || block.type === 'quote') return [{ ...block, children: chosenOf(block.children) }];
  if (block.type !== 'alternatives') return [block];
  const isNative = block.drawn.every((each) => each.type !== 'chart' || native.has(each.drawing.form));
  return isNative || block.written.length === 0 ? block.drawn : block.written;
}
