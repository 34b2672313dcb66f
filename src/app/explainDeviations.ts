import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import type { Places } from '../internal/dossier/model/Written.ts';
import type { Clauses } from '../internal/library/clauses/Clause.ts';
import { deviationsOf, type Deviation } from '../internal/library/clauses/deviations.ts';
import type { ReadDossier } from './readDossier.ts';

/** A term for the lawyers to see: a clause with other words, or one that is in no clause; and where it is written. */
export interface ExplainedDeviation extends Pick<Deviation, 'id' | 'is'> {
  /** `dossier.yaml:12`. */
  readonly place: string;
}

export const explainDeviations = (dossier: Dossier, clauses: Clauses, places: Places): readonly ExplainedDeviation[] =>
  deviationsOf(dossier, clauses).map(({ id, is, path }) => {
    const place = places.find(path);
    return { id, is, place: place === null ? '' : `${place.file}:${place.line}` };
  });

/** The deviations by their ids alone, which say nothing of the client. */
export const deviationIds = ({ loaded, clauses }: Pick<ReadDossier, 'loaded' | 'clauses'>): readonly string[] =>
  loaded.dossier === null ? [] : deviationsOf(loaded.dossier, clauses).map(({ id }) => id);
