import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { diagnose } from '../../foundation/diagnostics/diagnose.ts';
import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import { isContract, isPointKind } from '../../proposal/kinds.ts';
import type { BlockFile } from './blockFiles.ts';
import type { LibraryBlock } from './LibraryBlock.ts';

/** What one dossier makes of a library. */
export interface Use {
  readonly dossier: string;
  readonly pins: readonly string[];
  readonly chosen: readonly string[];
}

/** What the owner of a library should look at: due for review, retired but pinned, untranslated, chosen by nobody, without facts. */
export function findGaps(
  files: readonly BlockFile[],
  blocks: readonly LibraryBlock[],
  today: CalendarDate,
  uses: readonly Use[],
): readonly Diagnostic[] {
  const languages = [...new Set(blocks.flatMap(({ bodies }) => Object.keys(bodies)))].filter((name) => name !== 'any');
  return blocks.flatMap((block) => {
    const file = files.find(({ id, language }) => id === block.id && language === null);
    const gaps = [
      ...dueForReview(block, today),
      ...pinnedInVain(block, uses),
      ...untranslated(block, languages),
      ...unused(block, uses),
      ...withoutFacts(block),
    ];
    return file ? gaps.map((gap) => diagnose(gap, placeOf(file, String(gap.path[0])))) : [];
  });
}

function dueForReview({ status, reviewBy }: LibraryBlock, today: CalendarDate): readonly Finding[] {
  if (status !== 'approved' || reviewBy === null || reviewBy >= today) return [];
  const at = { path: ['review_by'], found: reviewBy };
  return [finding('W326', 'due', at)];
}

const pinnedInVain = ({ id, status }: LibraryBlock, uses: readonly Use[]): readonly Finding[] =>
  uses
    .filter(({ pins }) => status === 'retired' && pins.includes(id))
    .map(({ dossier }) => finding('W327', 'pinned', { path: ['status'], dossier }));

function untranslated({ status, bodies }: LibraryBlock, languages: readonly string[]): readonly Finding[] {
  if (status !== 'approved' || 'any' in bodies) return [];
  return languages
    .filter((language) => !(language in bodies))
    .map((language) => finding('W328', 'untranslated', { path: ['lang'], language }));
}

function unused({ id, status }: LibraryBlock, uses: readonly Use[]): readonly Finding[] {
  if (status !== 'approved' || uses.length === 0 || uses.some(({ chosen }) => chosen.includes(id))) return [];
  return [finding('I329', 'unused', { path: ['id'] })];
}

/** A block that argues without the facts of its kind: where it is chosen before one that places them, points are lost or stand apart. */
function withoutFacts({ kind, status, placesFacts }: LibraryBlock): readonly Finding[] {
  if (status === 'retired' || placesFacts || !isPointKind(kind)) return [];
  const at = { path: ['kind'], kind, found: kind };
  return [isContract(kind) ? finding('W331', 'apart', at) : finding('W331', 'lost', at)];
}

/** The line of a key of the front matter; the file's first where it isn't written. */
function placeOf({ shown, text }: BlockFile, key: string): Diagnostic['place'] {
  const at = text.split('\n').findIndex((line) => line.startsWith(`${key}:`));
  return { file: shown, line: Math.max(at, 0) + 1, column: 1, length: key.length };
}
