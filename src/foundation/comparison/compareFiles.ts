import { fullEffort, type Effort } from '../alignment/Effort.ts';
import type { WordBlock } from '../word/body/Word.ts';
import type { WordFile } from '../word/WordFile.ts';
import { compareLines, type Compared, type Found } from './compareLines.ts';
import type { Difference, Tracked } from './Difference.ts';
import { findMoved } from './findMoved.ts';
import { linesOf, type Reading } from './linesOf.ts';
import { paragraphsOf, type Paragraph, type Part, type Said } from './Said.ts';

/** What differs between our copy and the one that came back. */
export interface Comparison {
  /** In the order of our copy: its body, its notes, what pages repeat. */
  readonly differences: readonly Difference[];
  /** Our paragraphs in the order of reading. */
  readonly ours: readonly Paragraph[];
  /** Of a comment, by its id, the paragraph that it begins in, and ours that it was; null where that is new. */
  readonly commented: ReadonlyMap<string, { readonly theirs: Paragraph; readonly ours: Paragraph | null }>;
  /** Whether all words were compared: a file that takes too long is compared in part. */
  readonly isWhole: boolean;
}

const parts = ['body', 'notes', 'headers', 'footers'] as const satisfies readonly Part[];

/** Compares our copy, with marks in its words, with a copy that came back. */
export function compareFiles(ours: WordFile, theirs: WordFile): Comparison {
  const effort = fullEffort();
  const compared = parts.map((part) => comparePart(part, ours[part], theirs[part], effort));
  return {
    differences: compared.flatMap(({ differences }) => differences),
    ours: compared.flatMap((one) => one.ours),
    commented: new Map(compared.flatMap(({ commented }) => [...commented])),
    isWhole: effort.steps > 0,
  };
}

type ComparedPart = Omit<Comparison, 'isWhole'>;

function comparePart(
  part: Part,
  ours: readonly WordBlock[],
  theirs: readonly WordBlock[],
  effort: Effort,
): ComparedPart {
  const reading: Reading = { part, state: 'now', isMarked: false, ofContents: false };
  const own = onceEach(part, linesOf(ours, { ...reading, isMarked: true }));
  const now = onceEach(part, linesOf(theirs, reading));
  const { found, partners } = compareLines(own, now, effort);
  const all = paragraphsOf(now);
  const hasRevisions = all.length > 0 && holdsRevisions(theirs);
  const before = hasRevisions
    ? compareLines(own, onceEach(part, linesOf(theirs, { ...reading, state: 'before' })), effort)
    : null;
  const originals = new Map([...partners].map(([mine, other]) => [other, mine] as const));
  return {
    ours: paragraphsOf(own),
    differences: [...findMoved(found, effort), ...strangeContents(ours, theirs, all, reading)].map((one) => ({
      ...one,
      ...trackedOf(one, before, partners),
    })),
    commented: new Map(
      all.flatMap((paragraph) =>
        paragraph.comments.map((id) => [id, { theirs: paragraph, ours: originals.get(paragraph) ?? null }] as const),
      ),
    ),
  };
}

/**
 * Lines of a list of contents that are no title of either document: Word makes the list anew, and until then it is read
 * as it stands. Numbers of titles and pages are not looked at.
 */
function strangeContents(
  ours: readonly WordBlock[],
  theirs: readonly WordBlock[],
  paragraphs: readonly Paragraph[],
  reading: Reading,
): readonly Found[] {
  const listed = (blocks: readonly WordBlock[]): readonly Paragraph[] =>
    paragraphsOf(linesOf(blocks, { ...reading, ofContents: true }));
  const titles = new Set([...listed(ours), ...paragraphs].map(lettersIn));
  return listed(theirs)
    .filter((line) => !titles.has(lettersIn(line)))
    .map((line) => ({ kind: 'added', isRow: false, ours: [], theirs: [line], changes: [], after: null }));
}

const lettersIn = ({ words }: Paragraph): string =>
  words.flatMap(({ key }) => (/\p{L}/u.test(key) && !/^\p{N}/u.test(key) ? [key] : [])).join(' ');

/** What pages repeat stands in a file once for each kind of page: it is compared once. */
function onceEach(part: Part, lines: readonly Said[]): readonly Said[] {
  if (part !== 'headers' && part !== 'footers') return lines;
  return [...new Map(lines.map((line) => [line.key, line] as const)).values()];
}

const holdsRevisions = (blocks: readonly WordBlock[]): boolean =>
  blocks.some((block) =>
    block.kind === 'paragraph'
      ? block.end !== 'kept' || block.pieces.some(({ standing }) => standing !== 'kept')
      : block.rows.some(({ cells }) => cells.some(({ content }) => holdsRevisions(content))),
  );

/** Whether Word shows a difference, and whose it is: what was the same before the kept changes is one of them. */
function trackedOf(
  { kind, ours, theirs }: Found,
  before: Compared | null,
  partners: Compared['partners'],
): { readonly tracked: Tracked; readonly by: readonly string[] } {
  if (before === null || kind === 'struck') return { tracked: 'no', by: [] };
  const stood = ours.filter((paragraph) => before.unchanged.has(paragraph));
  const isKept = kind === 'added' ? theirs.every(({ isInserted }) => isInserted) : stood.length === ours.length;
  const near = [
    ...theirs,
    ...ours.flatMap((paragraph) => before.partners.get(paragraph) ?? partners.get(paragraph) ?? []),
  ];
  const by = [...new Set(near.flatMap(({ revisions }) => revisions.flatMap((revision) => revision.by ?? [])))];
  const isPartly = stood.length > 0 || by.length > 0;
  return isKept ? { tracked: 'yes', by } : { tracked: isPartly ? 'partly' : 'no', by };
}
