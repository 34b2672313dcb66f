import { disclose, type Disclosed } from '../disclosure/disclose.ts';
import { isArgumentKind, sectionOfKind } from '../proposal/kinds.ts';
import { citationsOf } from './citationsOf.ts';
import type { Material } from './composeDocument.ts';

/** What the client may know of a dossier. */
export function discloseFacts({
  dossier,
  price,
  businessCase,
  validity,
  clauses,
  words,
  pictures,
}: Material): Disclosed {
  const sectionOf = (kind: string, hasCase: boolean, hasFigures: boolean): string =>
    isArgumentKind(kind) ? sectionOfKind(kind, hasCase && !hasFigures) : kind;
  const languages = { language: words.locale.id, dossierLanguage: dossier.proposal.language };
  return disclose({
    dossier,
    price,
    businessCase,
    validity,
    clauses,
    citations: citationsOf(dossier, words.locale),
    ...languages,
    sectionOf,
    pictures: pictures.handles,
  });
}
