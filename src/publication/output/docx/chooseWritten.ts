import type { Block } from '../../document/Block.ts';
import type { Chart } from '../../document/Chart.ts';
import type { Document } from '../../document/Document.ts';
import { chooseForms, formOf } from '../../layout/blocks/chooseForms.ts';

/** Drawings that Word draws itself, from numbers that can be edited; of the others a table says the same. */
const native: ReadonlySet<Chart['drawing']['form']> = new Set(['cashFlow', 'waterfall', 'tornado', 'bars', 'columns']);

/** The document as it is edited: of what it holds in two forms the chart, where the page has it and Word draws such; else what is written. */
export const chooseWritten = (document: Document, scale: number): Document =>
  chooseForms(
    {
      ...document,
      sections: document.sections.map((section) => ({ ...section, blocks: chosenOf(section.blocks, scale) })),
      annexes: document.annexes.map((annex) => ({ ...annex, blocks: chosenOf(annex.blocks, scale) })),
    },
    scale,
  );

const chosenOf = (blocks: readonly Block[], scale: number): readonly Block[] =>
  blocks.flatMap((block) => chosen(block, scale));

function chosen(block: Block, scale: number): readonly Block[] {
  if (block.type === 'hanging' || block.type === 'quote')
    return [{ ...block, children: chosenOf(block.children, scale) }];
  if (block.type !== 'alternatives') return [block];
  const { drawn, written } = block;
  const isNative = drawn.every((each) => each.type !== 'chart' || native.has(each.drawing.form));
  const isWritten = formOf(block, scale) === written || (!isNative && written.length > 0);
  return isWritten ? written : drawn;
}
