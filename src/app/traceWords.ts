import type { Difference } from '../foundation/comparison/Difference.ts';
import { marksIn } from '../foundation/comparison/marks.ts';
import type { Paragraph } from '../foundation/comparison/Said.ts';
import { formatPath, type Path } from '../foundation/data/Path.ts';
import type { Origin, OwnCopy } from './rebuildCopy.ts';
import { whereWritten, type Origins } from './whereWritten.ts';

/** Where words of the document were written. */
export interface WrittenAt {
  /** As one writes it, `offer.lines[2].qty`; null in a block or a language file. */
  readonly path: string | null;
  readonly file: string | null;
  readonly line: number | null;
}

/** Our copy, and what its words can come from. */
export interface Traced {
  readonly copy: OwnCopy;
  readonly origins: Origins;
}

/** The same, while it is looked up. */
export interface Tracing extends Traced {
  readonly writtenAt: (origin: Origin) => WrittenAt;
}

/** As many places as one difference is traced to. */
const mostPlaces = 4;

/** What was written where the words differ. */
export function directSources({ ours, changes }: Difference, material: Traced): readonly Origin[] {
  const [own] = ours;
  if (ours.length === 1 && own !== undefined && changes.length > 0)
    return unique(changes.flatMap(({ oursAt }) => sourcesIn(own, oursAt, material)));
  return unique(ours.flatMap((paragraph) => sourcesIn(paragraph, [0, paragraph.text.length], material)));
}

/** What is written in the same row, or before what was added: computed words have no place of their own. */
export function besideSources(
  own: Paragraph | null,
  after: Paragraph | null,
  all: readonly Paragraph[],
  material: Traced,
): readonly Origin[] {
  const whole = (paragraph: Paragraph): readonly Origin[] => sourcesIn(paragraph, [0, paragraph.text.length], material);
  const place = own?.place ?? null;
  if (own === null) return after === null ? [] : unique(lastBefore(after, all, whole)).slice(-1);
  if (place === null) return [];
  const row = all.filter(
    (one) => one.part === own.part && one.place?.table === place.table && one.place.row === place.row,
  );
  return unique(row.flatMap(whole)).slice(0, 1).map(asGroup);
}

/** What the last paragraph says that somebody wrote: between it and what was added there may be a heading of ours. */
function lastBefore(
  after: Paragraph,
  all: readonly Paragraph[],
  whole: (paragraph: Paragraph) => readonly Origin[],
): readonly Origin[] {
  for (let at = all.indexOf(after); at >= 0; at -= 1) {
    const paragraph = all[at];
    const found = paragraph === undefined ? [] : whole(paragraph);
    if (found.length > 0) return found;
  }
  return [];
}

/** The group that a value stands in: what is computed in a row is of all its fields. */
function asGroup({ words, part }: Origin): Origin {
  const { source } = words;
  const isField = source !== null && 'dossier' in source && typeof source.dossier.at(-1) === 'string';
  return isField && source.dossier.length > 2
    ? { part, words: { ...words, source: { dossier: source.dossier.slice(0, -1) } } }
    : { words, part };
}

/** What was written in a stretch of a paragraph of ours. */
export const sourcesIn = (
  { marks }: Paragraph,
  [from, to]: readonly [number, number],
  { copy }: Traced,
): readonly Origin[] =>
  marksIn(marks, from, to).flatMap((mark) => {
    const origin = copy.origins[mark];
    return origin === undefined || (origin.words.source ?? origin.words.tells ?? null) === null ? [] : [origin];
  });

const keyOf = ({ words: { source, tells } }: Origin): string => JSON.stringify(source ?? tells);
const unique = (origins: readonly Origin[]): readonly Origin[] => [
  ...new Map(origins.map((origin) => [keyOf(origin), origin] as const)).values(),
];

/** The path of a place in the dossier; none of other places. */
export const pathsOf = (source: object | null): readonly Path[] =>
  source !== null && 'dossier' in source && isPath(source.dossier) ? [source.dossier] : [];
const isPath = (value: unknown): value is Path => Array.isArray(value);

/** Where words were written, as it is listed. */
export const placesOf = (origins: readonly Origin[], { writtenAt }: Tracing): readonly WrittenAt[] =>
  origins.slice(0, mostPlaces).map(writtenAt);

/** Where words were written; asked once for each value, since a thousand differences may stand at one. */
export function placeFinder({ origins }: Traced): Tracing['writtenAt'] {
  const known = new Map<string, WrittenAt>();
  return (origin) => {
    const key = keyOf(origin);
    const found = known.get(key) ?? placeOf(origin, origins);
    known.set(key, found);
    return found;
  };
}

function placeOf({ words }: Origin, origins: Origins): WrittenAt {
  const source = words.source ?? words.tells ?? null;
  const { place, path } = whereWritten({ text: words.value, source }, words.value, origins);
  return { path: path.length === 0 ? null : formatPath(path), file: place?.file ?? null, line: place?.line ?? null };
}
