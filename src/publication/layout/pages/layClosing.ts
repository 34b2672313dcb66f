import type { Block } from '../../document/Block.ts';
import type { NumberedCells } from '../../document/DisplayBlock.ts';
import type { Document, Section } from '../../document/Document.ts';
import { layBlocks } from '../blocks/layBlocks.ts';
import type { Setting } from '../ground/Setting.ts';
import { keepTogether, type Slice } from '../ground/Slice.ts';
import { makeTag, type Tag } from '../ground/Tag.ts';
import { plainText } from '../text/plainText.ts';
import { placeIn } from './laySection.ts';
import { anchorOf } from './layTitle.ts';

/** A way to end a document whose guarantee has a page of its own. */
export interface Closing {
  /** The sections before it: what the last page says is not said on the page before. */
  readonly sections: readonly Section[];
  /** What stands over the guarantee. */
  readonly blocks: readonly Block[];
}

/** The blocks of a document with those that they hold. */
const within = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => [block, ...(block.type === 'hanging' ? within(block.children) : [])]);

const areSteps = (block: Block): block is NumberedCells => block.type === 'numberedCells' && block.variant === 'steps';

/** The next steps, where their section has more to say than them. */
export function stepsIn({ id, blocks }: Section): NumberedCells | null {
  const steps = blocks.findLast(areSteps);
  return id === 'terms' && blocks.length > 1 ? (steps ?? null) : null;
}

/** What is left to say at the end, from the most to nothing: what happens next, and whom to call. */
export function closingsOf(sections: readonly Section[]): readonly Closing[] {
  const contact = within(sections.flatMap(({ blocks }) => blocks))
    .flatMap((block) => (block.type === 'people' ? [{ ...block, others: [] }] : []))
    .slice(0, 1);
  const steps: readonly Block[] = sections.flatMap((section) => stepsIn(section) ?? []).slice(-1);
  // Copies have no number: under the last heading theirs would be one of a section before it.
  const unnumbered = steps.map((block) => ({ ...block }));
  const others = sections.map((section) =>
    steps.some((block) => section.blocks.includes(block))
      ? { ...section, blocks: section.blocks.filter((block) => !steps.includes(block)) }
      : section,
  );
  return [
    ...(steps.length === 0
      ? []
      : [
          { sections: others, blocks: [...unnumbered, ...contact] },
          { sections: others, blocks: unnumbered },
        ]),
    { sections, blocks: contact },
    { sections, blocks: [] },
  ];
}

/** What closes a document, as slices that stay together. */
export function layClosing(blocks: readonly Block[], root: Tag, setting: Setting): readonly Slice[] {
  const [first, ...others] = keepTogether(layBlocks(blocks, placeIn('validity', makeTag('Sect', root), setting)));
  if (first === undefined || !blocks.some(areSteps)) return first === undefined ? [] : [first, ...others];
  return [{ ...first, items: [anchorOf('next_steps', setting), ...first.items] }, ...others];
}

/** The document as it is called where its next steps close it. */
export const closedBySteps = (document: Document): Document => ({
  ...document,
  sections: document.sections.map((section) =>
    section.titleAlone === undefined
      ? section
      : { ...section, title: section.titleAlone, running: plainText(section.titleAlone) },
  ),
});
