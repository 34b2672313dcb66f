import type { Document } from '../../../document/Document.ts';
import { partsOf, typedIn } from './walk.ts';

/** The numbered lists of a document, each with its place among them, from 1. */
export const orderedLists = (document: Document): ReadonlyMap<object, number> =>
  new Map(
    partsOf(document)
      .flatMap(({ blocks }) => typedIn(blocks))
      .filter(({ type, ordered }) => type === 'list' && ordered === true)
      .map((list, i) => [list, i + 1] as const),
  );
