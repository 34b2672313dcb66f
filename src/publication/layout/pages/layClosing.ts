import type { Block } from '../../document/Block.ts';
import type { Document } from '../../document/Document.ts';
import { layBlocks } from '../blocks/layBlocks.ts';
import type { Setting } from '../ground/Setting.ts';
import { keepTogether, type Slice } from '../ground/Slice.ts';
import { makeTag, type Tag } from '../ground/Tag.ts';

/** The blocks of a document with those that they hold. */
const within = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => [block, ...(block.type === 'hanging' ? within(block.children) : [])]);

/** Whom to call, and what happens next: what is left to say over a guarantee that has a page of its own. */
export function closingBlocks({ sections }: Document): readonly Block[] {
  const contact = sections
    .flatMap(({ blocks }) => within(blocks))
    .flatMap((block) => (block.type === 'people' ? [{ ...block, others: [] }] : []));
  // Steps of other sections are how the work is done.
  const steps = sections
    .flatMap(({ id, blocks }) => (id === 'terms' ? within(blocks) : []))
    .filter((block) => block.type === 'numberedCells' && block.variant === 'steps');
  return [...steps.slice(-1), ...contact.slice(0, 1)];
}

/** Ways to fill the page over the guarantee, from the fullest to none. */
export function layClosing(document: Document, root: Tag, setting: Setting): readonly (readonly Slice[])[] {
  const { frame } = setting;
  const blocks = closingBlocks(document);
  const lay = (some: readonly Block[]): readonly Slice[] => {
    const parent = makeTag('Sect', root);
    const place = {
      setting,
      wide: frame.text,
      measure: frame.main,
      section: 'validity',
      parent,
      underHeading: false,
      dense: false,
      layChildren: layBlocks,
    } as const;
    return keepTogether(layBlocks(some, place));
  };
  const ways = blocks.map((_, i) => blocks.slice(i)).map(lay);
  return [...ways, []];
}
