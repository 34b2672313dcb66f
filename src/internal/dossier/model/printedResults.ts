import type { Dossier } from './Dossier.ts';

type Past = NonNullable<Dossier['previous_cooperation']>;
type Result = Past['results'][number];

/**
 * The results of the work so far that the client reads, with their places in the dossier (D2): all where it went well or
 * is spoken of openly; after work that was mixed, once somebody said of one result whether it is printed, those that are
 * not kept back. Never any of work that went badly.
 */
export function printedResults(past: Past): readonly { readonly result: Result; readonly i: number }[] {
  if (!printsResults(past)) return [];
  return past.results.flatMap((result, i) => (result.print === false ? [] : [{ result, i }]));
}

/** Whether the client reads any of the results. */
export function printsResults({ status, address_openly: isOpen, results }: Past): boolean {
  if (isOpen || status === 'positive') return true;
  return status === 'mixed' && results.some(({ print }) => print !== undefined);
}
