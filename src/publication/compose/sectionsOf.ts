import type { Block } from '../document/Block.ts';
import { ownPicturesIn } from '../document/ownPictures.ts';
import { ownTablesIn } from '../document/ownTables.ts';
import type { Inline, Inlines } from '../document/Inline.ts';
import type { Section } from '../document/Document.ts';
import { formOf } from '../../proposal/documentKinds.ts';
import type { SectionId } from '../../proposal/sectionIds.ts';
import { type Composer, plain } from './pieces/Composer.ts';
import { consentKey } from './pieces/consentKey.ts';
import type { Piece } from './blocksOf.ts';
import { hasProjects } from './kinds/figure.ts';
import { bandOfSection, picturesOfSection } from './slots/pictures.ts';
import { tablesOfSection } from './slots/tables.ts';

/** A section as the template gave it, before numbers are dealt out. */
interface Draft {
  readonly id: SectionId;
  readonly lead: Inlines;
  /** Whether the lead is the dossier's: only then it is something to say by itself. */
  readonly isWritten: boolean;
  readonly blocks: readonly Block[];
}

/** Sections without a number: they stand before the argument begins. */
const unnumbered: ReadonlySet<SectionId> = new Set(['letter', 'summary', 'guide']);

/** Cuts the pieces into sections; one with nothing to say is left out. What stands `elsewhere` has its place already. */
export function sectionsOf(
  pieces: readonly Piece[],
  composer: Composer,
  elsewhere: readonly Block[],
): readonly Section[] {
  const written = withOwn(drafts(pieces), composer, elsewhere);
  const kept = written.filter(({ lead, isWritten, blocks }) => blocks.length > 0 || (isWritten && hasValue(lead)));
  const said = saidIn(kept.find(({ id }) => id === 'summary')?.blocks ?? []);
  return kept.map((draft, i) =>
    section(withoutSaid(draft, said), kept.slice(0, i + 1).filter(({ id }) => !unnumbered.has(id)).length, composer),
  );
}

/** The paragraphs of blocks, word for word. */
const saidIn = (blocks: readonly Block[]): ReadonlySet<string> =>
  new Set(
    blocks.flatMap((block) =>
      block.type === 'paragraph'
        ? [plain(block.children)]
        : block.type === 'hanging'
          ? [...saidIn(block.children)]
          : [],
    ),
  );

/** A section that has more to say does not open with a sentence of the summary. */
const withoutSaid = (draft: Draft, said: ReadonlySet<string>): Draft =>
  draft.id !== 'summary' && draft.blocks.length > 0 && said.has(plain(draft.lead)) ? { ...draft, lead: [] } : draft;

/** Each picture and each table that nothing placed stands at the end of its section; its band opens it. */
function withOwn(sections: readonly Draft[], composer: Composer, elsewhere: readonly Block[]): readonly Draft[] {
  const all = [...elsewhere, ...sections.flatMap(({ blocks }) => blocks)];
  const tables = new Set(ownTablesIn(all).map(({ place }) => place));
  const pictures = new Set(ownPicturesIn(all));
  return sections.map(({ id, lead, isWritten, blocks }) => ({
    id,
    lead,
    isWritten,
    blocks: [
      ...bandOfSection(composer, id, pictures),
      ...blocks,
      ...picturesOfSection(composer, id, pictures),
      ...tablesOfSection(composer, id, tables),
    ],
  }));
}

function drafts(pieces: readonly Piece[]): readonly Draft[] {
  const found: Draft[] = [];
  let rest = pieces;
  for (;;) {
    const start = rest.findIndex((piece) => 'kind' in piece && piece.kind === 'section');
    const opening = rest[start];
    if (!opening || !('kind' in opening) || opening.kind !== 'section') return found;
    const { blocks, lead, isWritten, after } = untilEnd(rest.slice(start + 1));
    found.push({ id: opening.id, lead, isWritten, blocks });
    rest = after;
  }
}

/** Blocks up to the end of the structure that is open, hanging blocks folded on the way; an empty one is left out. */
function untilEnd(pieces: readonly Piece[]): Omit<Draft, 'id'> & { readonly after: readonly Piece[] } {
  const [first, ...after] = pieces;
  if (!first || ('kind' in first && first.kind === 'end')) return { blocks: [], lead: [], isWritten: false, after };
  if ('type' in first) {
    const rest = untilEnd(after);
    return { ...rest, blocks: [first, ...rest.blocks] };
  }
  switch (first.kind) {
    case 'lead': {
      const rest = untilEnd(after);
      return { ...rest, lead: first.lead, isWritten: first.isWritten };
    }
    case 'hanging': {
      const inner = untilEnd(after);
      const rest = untilEnd(inner.after);
      if (inner.blocks.length === 0) return rest;
      return {
        ...rest,
        blocks: [{ type: 'hanging', label: first.label, note: null, children: inner.blocks }, ...rest.blocks],
      };
    }
    case 'section':
      return { blocks: [], lead: [], isWritten: false, after };
  }
}

const hasValue = (line: Inlines): boolean =>
  line.some((inline: Inline) =>
    inline.type === 'text' ? inline.isolate : 'children' in inline && hasValue(inline.children),
  );

function section({ id, lead, blocks }: Draft, number: number, composer: Composer): Section {
  const title = titleOf(id, composer);
  const running = composer.locale.phrases[`${id}.running`] === undefined ? title : `${id}.running`;
  return {
    id,
    number: unnumbered.has(id) || formOf(composer.proposal.proposal.kind) === 'short' ? null : number,
    title: composer.words(title),
    ...(title === 'terms.title' ? { titleAlone: composer.words('terms.title_alone') } : {}),
    running: plain(composer.words(running)),
    lead: lead.length === 0 ? null : lead,
    preparedBy: preparedBy(id, composer),
    blocks,
  };
}

/** What a section is called where what it holds decides that. */
function titleOf(id: SectionId, composer: Composer): string {
  const { proposal, placed } = composer;
  if (id === 'acceptance') return consentKey(composer, 'acceptance.title');
  if (id === 'team' && proposal.team.length === 1) return 'team.title_one';
  if (id === 'terms' && proposal.proposal.next_steps.length === 0) return 'terms.title_alone';
  if (id !== 'proof' || hasProjects(proposal)) return `${id}.title`;
  // Figures and a profile show no projects.
  if (placed.has('figure')) return 'proof.title_figures';
  return proposal.seller.profile === null ? 'proof.title' : 'proof.title_profile';
}

/** The specialist who prepared a section, with the position (D12); the team's own section names them anyway. */
function preparedBy(id: SectionId, { proposal, words, say }: Composer): Inlines | null {
  const i = proposal.team.findIndex(({ prepared }) => prepared.includes(id));
  const member = proposal.team[i];
  if (!member || id === 'team') return null;
  return words('prepared_by', {
    name: say(member.name),
    position: say(member.position),
  });
}
