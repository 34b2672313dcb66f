import type { ArgumentBlock } from '../../proposal/Proposal.ts';
import type { Block } from '../document/Block.ts';
import type { Inlines } from '../document/Inline.ts';
import type { SectionId } from '../document/Section.ts';
import { sentence, type Composer } from './Composer.ts';
import type { Piece } from './blocksOf.ts';
import { factsOfKind, sectionOfKind } from './kinds/index.ts';
import { body, hanging } from './kinds/hanging.ts';
import { renderPieces } from './renderPieces.ts';

/** The chosen arguments of one section, in the order of the choice. */
export const argumentBlocks = (composer: Composer, section: SectionId): readonly Block[] =>
  composer.proposal.blocks.flatMap((block, i) =>
    sectionOfKind[block.kind] === section ? printed(composer, block, `blocks[${i}]`) : [],
  );

/** A body's own words hang under the block's title; the facts that it places stand as they are designed. */
function printed(composer: Composer, block: ArgumentBlock, path: string): readonly Block[] {
  const under = (words: readonly Block[]): readonly Block[] =>
    words.length === 0 ? [] : hanging(titleOf(composer, block, path), words);
  if (block.text !== null) return under(body(sentence(composer.say(block.text, `${path}.text`), composer.locale)));
  const facts = factsOfKind[block.kind](composer);
  const pieces = renderPieces(block.body ?? '', composer, {
    slot: (name) => (name === 'facts' ? facts : null),
    blocks: () => [],
  });
  const blocks = pieces.filter((piece: Piece): piece is Block => 'type' in piece);
  return [
    ...under(blocks.filter((piece) => !facts.includes(piece))),
    ...blocks.filter((piece) => facts.includes(piece)),
  ];
}

const titleOf = ({ say, words }: Composer, { title, kind }: ArgumentBlock, path: string): Inlines =>
  title === null ? words(`kind.${kind}`) : say(title, `${path}.title`);
