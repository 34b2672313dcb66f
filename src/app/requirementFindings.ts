import { didYouMean } from '../foundation/diagnostics/didYouMean.ts';
import { finding, type Finding } from '../foundation/diagnostics/finding.ts';
import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import { annexPlace, placeNamed, placeSections } from '../internal/dossier/model/requirementPlace.ts';
import type { Library } from '../internal/library/LibraryBlock.ts';
import type { Selection } from '../internal/selection/Selection.ts';
import type { Proposal } from '../proposal/Proposal.ts';
import { lostPlaces } from '../publication/compose/lostPlaces.ts';
import type { Document } from '../publication/document/Document.ts';

interface Made {
  readonly dossier: Dossier;
  readonly library: Library;
  readonly selection: Pick<Selection, 'chosen'>;
  readonly proposal: Proposal;
  readonly document: Document;
}

const places = [...placeSections, annexPlace];

/** Requirements that lead to nothing there is (E274), or to what this document does not hold (W274). */
export const requirementFindings = (made: Made): readonly Finding[] =>
  lostPlaces(made.proposal, made.document).map((place) => lost(place, made));

function lost(place: number, { dossier, library, selection }: Made): Finding {
  const found = dossier.requirements[place]?.where ?? '';
  const at = { path: ['requirements', place, 'where'], found };
  const named = placeNamed(found, dossier);
  if ('section' in named || 'annex' in named) return finding('W274', 'section', at);
  if (!('argument' in named)) return finding('W274', 'unplaced', at);
  if (selection.chosen.some(({ block }) => block.id === found)) return finding('W274', 'silent', at);
  if (library.some(({ id }) => id === found)) return finding('W274', 'notChosen', at);
  const known = [
    ...dossier.tables.map(({ id }) => id),
    ...[...dossier.offer.lines, ...dossier.offer.rateLines].map(({ id }) => id),
    ...places,
    ...library.map(({ id }) => id),
  ];
  return finding('E274', 'unknown', { ...at, suggestion: didYouMean(found, known), sections: places });
}
