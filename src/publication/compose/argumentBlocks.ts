import { bodySlot } from '../../proposal/bodySlots.ts';
import type { ArgumentBlock } from '../../proposal/Proposal.ts';
import type { Block } from '../document/Block.ts';
import type { Inlines } from '../document/Inline.ts';
import type { SectionId } from '../../proposal/sectionIds.ts';
import { sentence, type Composer } from './pieces/Composer.ts';
import type { Piece } from './blocksOf.ts';
import { marksOn } from './kinds/answers.ts';
import { factsOfKind } from './kinds/index.ts';
import { isCaseAlone, sectionOfKind } from '../../proposal/kinds.ts';
import { oneFigure } from './kinds/figure.ts';
import { argumentTitle } from './pieces/annexTitle.ts';
import { body, hanging } from './pieces/hanging.ts';
import { marked } from './pieces/marked.ts';
import { argumentMarks } from './pieces/requirementMarks.ts';
import { renderPieces } from './renderPieces.ts';
import { pictureOfId } from './slots/pictures.ts';
import { tableOfId } from './slots/tables.ts';

/** The chosen arguments of one section, in the order of the choice; what was measured stands under the projects. */
export const argumentBlocks = (composer: Composer, section: SectionId): readonly Block[] =>
  composer.proposal.blocks
    .filter(({ kind, annex }) => annex === null && sectionOfKind(kind, isCaseAlone(composer.proposal)) === section)
    .toSorted((a, b) => Number(a.kind === 'figure') - Number(b.kind === 'figure'))
    .flatMap((block) =>
      marked(printed(composer, block), [...marksOn(composer, block), ...argumentMarks(composer, block.requirements)]),
    );

/** The argument that is an annex, as it is written: its title is that of the annex. */
export function annexBlocks(
  composer: Composer,
  place: number,
): { readonly title: Inlines; readonly blocks: readonly Block[] } {
  const block = composer.proposal.blocks.find(({ annex }) => annex === place);
  if (block === undefined) return { title: [], blocks: [] };
  const facts = factsOfKind[block.kind](composer);
  const words =
    block.text === null ? piecesIn(composer, block, facts) : body(sentence(composer.say(block.text), composer.locale));
  return {
    title: argumentTitle(composer, block),
    blocks: marked(raised(words), [...marksOn(composer, block), ...argumentMarks(composer, block.requirements)]),
  };
}

/** The headings of terms are headings under the annex's title, not titles of cards. */
function raised(blocks: readonly Block[]): readonly Block[] {
  const hasTitle = blocks.some((block) => block.type === 'heading' && block.level === 2);
  return hasTitle ? blocks : blocks.map((block) => (block.type === 'heading' ? { ...block, level: 2 } : block));
}

/** The kinds whose facts the chosen arguments print, as they are written: not where a block has words of its own only. */
export const placedKinds = (composer: Composer): Composer['placed'] =>
  new Set(
    composer.proposal.blocks.flatMap((block) => {
      const facts = factsOfKind[block.kind](composer);
      return facts.length > 0 && placesFacts(composer, block, facts) ? [block.kind] : [];
    }),
  );

/** The chosen arguments that carry a criterion of the client and print nothing. */
export const silentBlocks = (composer: Composer): Composer['silent'] =>
  new Set(
    composer.proposal.blocks.filter(
      (block) => block.criteria.length > 0 && block.text === null && printed(composer, block).length === 0,
    ),
  );

/** Whether a body places its facts. What it says is only worked out where that depends on the proposal. */
function placesFacts(composer: Composer, block: ArgumentBlock, facts: readonly Block[]): boolean {
  const written = block.body ?? '';
  if (!written.includes('slot')) return false;
  return (
    written.trim() === '{{slot "facts"}}' || piecesIn(composer, block, facts).some((piece) => facts.includes(piece))
  );
}

/** A body's own words hang under the block's title; the facts that it places stand as they are designed. */
function printed(composer: Composer, block: ArgumentBlock): readonly Block[] {
  const under = (words: readonly Block[]): readonly Block[] => hanging(argumentTitle(composer, block), words);
  if (block.text !== null) return under(body(sentence(composer.say(block.text), composer.locale)));
  const facts = factsOfKind[block.kind](composer);
  const blocks = piecesIn(composer, block, facts);
  const words = blocks.filter((piece) => !facts.includes(piece));
  const [first, ...others] = blocks.filter((piece) => facts.includes(piece));
  const last = bridge(composer, block);
  if (first === undefined) return under([...words, ...last]);
  if (words.length === 0 || blocks[0] === first) return [first, ...others, ...under([...words, ...last])];
  // Words that lead to facts share their place with them, where those would hang beside a label of their own.
  if (first.type === 'hanging' && first.note === null)
    return [...under([...words, ...first.children, ...last]), ...others];
  return [...under([...words, ...last]), first, ...others];
}

/** The body of a block with its holes filled; nothing for the dossier's own words. */
function piecesIn(composer: Composer, { body, origin }: ArgumentBlock, facts: readonly Block[]): readonly Block[] {
  const around = { slot: (name: string) => placed(name, facts, composer), blocks: () => [], source: { block: origin } };
  const pieces = renderPieces(body ?? '', composer, around);
  return pieces.filter((piece: Piece): piece is Block => 'type' in piece);
}

/** What a body may place: the facts of its kind, one figure, one table or one picture; null for anything else. */
function placed(name: string, facts: readonly Block[], composer: Composer): readonly Block[] | null {
  const slot = bodySlot(name);
  if (slot === null) return null;
  if (slot.place === 'facts') return facts;
  if (slot.place === 'picture') return pictureOfId(composer, slot.id);
  return slot.place === 'figure' ? oneFigure(composer, slot.id) : tableOfId(composer, slot.id);
}

/** What the block means for the other functions, smaller than its own words. */
const bridge = ({ say, locale }: Composer, block: ArgumentBlock): readonly Block[] =>
  block.bridge === null ? [] : [{ type: 'paragraph', role: 'small', children: sentence(say(block.bridge), locale) }];
