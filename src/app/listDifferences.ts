import { plainly } from '../foundation/alignment/wordsIn.ts';
import type { Comparison } from '../foundation/comparison/compareFiles.ts';
import type { Change, Difference, Tracked } from '../foundation/comparison/Difference.ts';
import type { Paragraph, Part, TablePlace } from '../foundation/comparison/Said.ts';
import type { WordComment } from '../foundation/word/WordFile.ts';
import { plainText } from '../publication/layout/text/plainText.ts';
import type { Document } from '../publication/document/Document.ts';
import type { TracedPart } from '../publication/output/docx/ground/Trace.ts';
import type { OwnCopy } from './rebuildCopy.ts';
import {
  besideSources,
  directSources,
  pathsOf,
  placeFinder,
  placesOf,
  sourcesIn,
  type Traced,
  type Tracing,
  type WrittenAt,
} from './traceWords.ts';
import { concerns, whatItConcerns, type Concern } from './whatItConcerns.ts';

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
export interface ListMaterial extends Traced {
  readonly document: Document;
  readonly currencies: readonly string[];
}

export interface Listed {
  /** Price first, then terms, then the rest; each in the order of the document. */
  readonly differences: readonly ListedDifference[];
  readonly comments: readonly ListedComment[];
}

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
  material: ListMaterial & Tracing,
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
    isFoot: where.part === 'footers',
    expiry: plainly(plainText(material.document.cover.expiry.date)),
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
