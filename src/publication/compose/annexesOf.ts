import type { AnnexFacts } from '../../proposal/Annex.ts';
import type { Annex } from '../document/Document.ts';
import type { Block } from '../document/Block.ts';
import type { Inlines } from '../document/Inline.ts';
import { ownPicturesIn } from '../document/ownPictures.ts';
import { ownTablesIn } from '../document/ownTables.ts';
import { textRun } from '../locale/phrase.ts';
import { annexBlocks } from './argumentBlocks.ts';
import { plain, type Composer } from './pieces/Composer.ts';
import { annexTarget } from './pieces/places.ts';
import { requirementMarks } from './pieces/requirementMarks.ts';
import { versionOf } from './pieces/versionOf.ts';
import { requirementTable } from './slots/requirements.ts';
import { inOrder, together } from './slots/pictures.ts';
import { tableAt, tablesOfSection } from './slots/tables.ts';

/** An annex before its letter is dealt. */
export interface AnnexDraft {
  readonly title: Inlines;
  readonly blocks: readonly Block[];
}

/** The annexes that the dossier lists; one that has nothing to say is left out. */
export const listedAnnexes = (composer: Composer): readonly AnnexDraft[] =>
  composer.proposal.annexes
    .map((annex, place) => ({ annex, place, ...draft(composer, annex, place) }))
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ annex, place, title, blocks }) => ({
      title: [{ type: 'mark', target: annexTarget(place) }, ...title],
      blocks: [...versionLine(composer, annex), ...blocks],
    }));

/** Of general terms and the like, which wording this is. */
function versionLine(composer: Composer, annex: AnnexFacts): readonly Block[] {
  const children = versionOf(composer, annex);
  return children.length === 0 ? [] : [{ type: 'paragraph', role: 'small', children }];
}

function draft(composer: Composer, annex: AnnexFacts, place: number): AnnexDraft {
  const given = annex.title === null ? null : composer.start(annex.title);
  if (annex.table !== null) return ofTable(tableAt(composer, annex.table), given);
  const picture = inOrder(composer).find((one) => one.place === annex.picture);
  if (picture) return { title: given ?? composer.start(picture.text), blocks: together(composer, [picture]) };
  if (annex.requirements) return ofTable(requirementTable(composer), given);
  const { title, blocks } = annexBlocks(composer, place);
  return { title: given ?? title, blocks };
}

/** A table whose title is the annex's has none of its own. */
function ofTable(tables: ReturnType<typeof tableAt>, given: Inlines | null): AnnexDraft {
  const [table] = tables;
  if (table === undefined) return { title: [], blocks: [] };
  return given === null
    ? { title: table.title ?? [], blocks: [{ ...table, title: null }] }
    : { title: given, blocks: [table] };
}

/** Tables and pictures that are an annex of their own: those of no list that stand nowhere else. */
export function ownAnnexes(composer: Composer, blocks: readonly Block[]): readonly AnnexDraft[] {
  const tables = new Set(ownTablesIn(blocks).map(({ place }) => place));
  const pictures = new Set(ownPicturesIn(blocks));
  return [
    ...tablesOfSection(composer, 'annex', tables).map((table) => ofTable([table], null)),
    ...inOrder(composer)
      .filter(({ section, place, picture }) => section === 'annex' && !pictures.has(place) && picture !== null)
      .map((picture) => ({ title: composer.start(picture.text), blocks: together(composer, [picture]) })),
  ];
}

/** Annex A, Annex B …, in the letters of the language. */
export const lettered = (drafts: readonly AnnexDraft[], composer: Composer): readonly Annex[] => {
  const letters = plain(composer.words('annex.letters')).split(' ');
  const marks = requirementMarks(composer, (where) => 'annex' in where);
  return drafts.map(({ title, blocks }, i) => {
    const letter = letters[i] ?? String(i + 1);
    const marked = i === 0 ? [...marks, ...title] : title;
    const whole = composer.words('annex.title', { letter: textRun(letter), title: marked });
    return {
      id: `annex-${i}`,
      letter,
      number: null,
      title: whole,
      running: plain(whole),
      lead: null,
      preparedBy: null,
      blocks,
    };
  });
};
