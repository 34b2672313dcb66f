import type { Comparison } from '../foundation/comparison/compareFiles.ts';
import type { Change, Difference, Tracked } from '../foundation/comparison/Difference.ts';
import { marksIn } from '../foundation/comparison/marks.ts';
import type { Paragraph, Part, TablePlace } from '../foundation/comparison/Said.ts';
import { formatPath, type Path } from '../foundation/data/Path.ts';
import type { WordComment } from '../foundation/word/WordFile.ts';
import { plainText } from '../publication/layout/text/plainText.ts';
import type { Document } from '../publication/document/Document.ts';
import type { TracedPart } from '../publication/output/docx/ground/Trace.ts';
import type { Origin, OwnCopy } from './rebuildCopy.ts';
import { concerns, whatItConcerns, type Concern } from './whatItConcerns.ts';
import { whereWritten, type Origins } from './whereWritten.ts';

/** Where words of the document were written. */
export interface WrittenAt {
  /** As one writes it, `offer.lines[2].qty`; null in a block or a language file. */
  readonly path: string | null;
  readonly file: string | null;
  readonly line: number | null;
}

/** Where in the document something stands. */
export interface Standing {
  readonly part: Part;
  /** The id of the section, and what it is called; null for what is in none. */
  readonly section: TracedPart | null;
  readonly title: string;
  readonly table: TablePlace | null;
}

/** One difference as it is listed. */
export interface ListedDifference {
  readonly kind: Difference['kind'];
  readonly concerns: Concern;
  readonly where: Standing;
  readonly isRow: boolean;
  /** Null where one of the two says nothing. */
  readonly ours: string | null;
  readonly theirs: string | null;
  readonly changes: readonly Change[];
  readonly tracked: Tracked;
  readonly by: readonly string[];
  /** Where the words that differ were written; of what was added, those before it; empty for what is computed or our own. */
  readonly dossier: readonly WrittenAt[];
  /** Whether `dossier` says only what stands beside it: the words themselves are computed, or were added. */
  readonly isBeside: boolean;
}

/** A comment as it is listed. */
export interface ListedComment extends WordComment {
  readonly where: Standing;
  /** The paragraph that it stands in. */
  readonly paragraph: string;
  readonly dossier: readonly WrittenAt[];
}

/** What a list is made of. */
export interface ListMaterial {
  readonly copy: OwnCopy;
  readonly document: Document;
  readonly origins: Origins;
  readonly currencies: readonly string[];
}

/** The same, while it is looked up. */
interface Tracing extends ListMaterial {
  readonly writtenAt: (origin: Origin) => WrittenAt;
}

export interface Listed {
  /** Price first, then terms, then the rest; each in the order of the document. */
  readonly differences: readonly ListedDifference[];
  readonly comments: readonly ListedComment[];
}

/** As many places as one difference is traced to. */
const mostPlaces = 4;

/** What differs, for a KAM: where in the document, and where in the dossier. */
export function listDifferences(
  { differences, ours, commented }: Comparison,
  comments: readonly WordComment[],
  given: ListMaterial,
): Listed {
  const material = { ...given, writtenAt: placeFinder(given) };
  const partOf = partsOf(ours, material.copy);
  const listed = differences.map((difference) => listedOf(difference, partOf, ours, material));
  return {
    differences: concerns.flatMap((concern) => listed.filter((one) => one.concerns === concern)),
    comments: comments.map((comment) => {
      const place = commented.get(comment.id);
      const own = place?.ours ?? null;
      const at = own === null || comment.about === '' ? -1 : own.text.indexOf(comment.about.trim());
      const range = at < 0 ? [0, own?.text.length ?? 0] : [at, at + comment.about.trim().length];
      const found = own === null ? [] : sourcesIn(own, [range[0] ?? 0, range[1] ?? 0], material);
      return {
        ...comment,
        where: standingOf(own ?? place?.theirs ?? null, own, partOf, material),
        paragraph: place?.theirs.text.trim() ?? '',
        dossier: placesOf(found, material),
      };
    }),
  };
}

type PartOf = ReadonlyMap<Paragraph, TracedPart>;

/** The part that each of our paragraphs stands in: by its marks, or as the one before it. */
function partsOf(ours: readonly Paragraph[], { origins }: OwnCopy): PartOf {
  const found = new Map<Paragraph, TracedPart>();
  let last: TracedPart = 'cover';
  for (const paragraph of ours) {
    last = origins[paragraph.marks[0]?.mark ?? -1]?.part ?? last;
    found.set(paragraph, last);
  }
  return found;
}

function listedOf(
  difference: Difference,
  partOf: PartOf,
  all: readonly Paragraph[],
  material: Tracing,
): ListedDifference {
  const { kind, isRow, ours, theirs, changes, tracked, by, after } = difference;
  const [own] = ours;
  const where = standingOf(own ?? theirs[0] ?? null, own ?? after, partOf, material);
  const direct = directSources(difference, material);
  const beside = direct.length > 0 ? direct : besideSources(own ?? null, after, all, material);
  const sides = { ours: saidBy(ours), theirs: saidBy(theirs) };
  const isPart = changes.length > 0;
  const touched = {
    part: where.section,
    paths: direct.flatMap(({ words: { source, tells } }) => pathsOf(source ?? tells ?? null)),
    changed: isPart ? changes.map((one) => `${one.ours} ${one.theirs}`).join(' ') : `${sides.ours} ${sides.theirs}`,
    whole: `${sides.ours ?? ''} ${sides.theirs ?? ''} ${where.table?.head ?? ''}`,
    currencies: material.currencies,
  };
  return {
    kind,
    concerns: whatItConcerns(touched),
    where,
    isRow,
    ...sides,
    changes,
    tracked,
    by,
    dossier: placesOf(beside, material),
    isBeside: direct.length === 0,
  };
}

const saidBy = (paragraphs: readonly Paragraph[]): string | null =>
  paragraphs.length === 0 ? null : paragraphs.map(({ text }) => text.trim()).join(' | ');

/** What was written where the words differ. */
function directSources({ ours, changes }: Difference, material: ListMaterial): readonly Origin[] {
  const [own] = ours;
  if (ours.length === 1 && own !== undefined && changes.length > 0)
    return unique(changes.flatMap(({ oursAt }) => sourcesIn(own, oursAt, material)));
  return unique(ours.flatMap((paragraph) => sourcesIn(paragraph, [0, paragraph.text.length], material)));
}

/** What is written in the same row, or before what was added: computed words have no place of their own. */
function besideSources(
  own: Paragraph | null,
  after: Paragraph | null,
  all: readonly Paragraph[],
  material: ListMaterial,
): readonly Origin[] {
  const whole = (paragraph: Paragraph): readonly Origin[] => sourcesIn(paragraph, [0, paragraph.text.length], material);
  const place = own?.place ?? null;
  if (own === null) return after === null ? [] : unique(whole(after)).slice(-1);
  if (place === null) return [];
  const row = all.filter(
    (one) => one.part === own.part && one.place?.table === place.table && one.place.row === place.row,
  );
  return unique(row.flatMap(whole)).slice(0, 1);
}

const sourcesIn = (
  { marks }: Paragraph,
  [from, to]: readonly [number, number],
  { copy }: ListMaterial,
): readonly Origin[] =>
  marksIn(marks, from, to).flatMap((mark) => {
    const origin = copy.origins[mark];
    return origin === undefined || (origin.words.source ?? origin.words.tells ?? null) === null ? [] : [origin];
  });

const keyOf = ({ words: { source, tells } }: Origin): string => JSON.stringify(source ?? tells);
const unique = (origins: readonly Origin[]): readonly Origin[] => [
  ...new Map(origins.map((origin) => [keyOf(origin), origin] as const)).values(),
];

const pathsOf = (source: object | null): readonly Path[] =>
  source !== null && 'dossier' in source && isPath(source.dossier) ? [source.dossier] : [];
const isPath = (value: unknown): value is Path => Array.isArray(value);

const placesOf = (origins: readonly Origin[], { writtenAt }: Tracing): readonly WrittenAt[] =>
  origins.slice(0, mostPlaces).map(writtenAt);

/** Where words were written; asked once for each value, since a thousand differences may stand at one. */
function placeFinder({ origins }: ListMaterial): Tracing['writtenAt'] {
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

/** @param known our paragraph that says in which section it is: itself, or the one before */
function standingOf(
  paragraph: Paragraph | null,
  known: Paragraph | null,
  partOf: PartOf,
  { document }: ListMaterial,
): Standing {
  const section = known === null ? null : (partOf.get(known) ?? null);
  const titled = [...document.sections, ...document.annexes].find(({ id }) => id === section);
  return {
    part: paragraph?.part ?? 'body',
    section,
    title: titled === undefined ? '' : plainText(titled.title),
    table: paragraph?.place ?? null,
  };
}
