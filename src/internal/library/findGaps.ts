import type { WrittenFinding } from '../../foundation/diagnostics/finding.ts';
import { diagnose } from '../../foundation/diagnostics/diagnose.ts';
import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import type { BlockFile } from './blockFiles.ts';
import type { LibraryBlock } from './LibraryBlock.ts';

/** What one dossier makes of a library. */
export interface Use {
  readonly dossier: string;
  readonly pins: readonly string[];
  readonly chosen: readonly string[];
}

type Gap = Omit<WrittenFinding, 'path'> & { readonly key: string };

/** What the owner of a library should look at: due for review, retired but pinned, untranslated, chosen by nobody. */
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
      ...stale(block, today),
      ...pinnedInVain(block, uses),
      ...untranslated(block, languages),
      ...idle(block, uses),
    ];
    return file ? gaps.map(({ key, ...gap }) => diagnose({ ...gap, path: [key] }, placeOf(file, key))) : [];
  });
}

const stale = ({ status, reviewBy, owner }: LibraryBlock, today: CalendarDate): readonly Gap[] =>
  status !== 'approved' || reviewBy === null || reviewBy >= today
    ? []
    : [
        {
          code: 'W326',
          key: 'review_by',
          message: 'This block is due for review.',
          found: reviewBy,
          fix: `${owner ?? 'Its owner'} reads it again, then moves the date.`,
        },
      ];

const pinnedInVain = ({ id, status }: LibraryBlock, uses: readonly Use[]): readonly Gap[] =>
  uses
    .filter(({ pins }) => status === 'retired' && pins.includes(id))
    .map(({ dossier }) => ({
      code: 'W327',
      key: 'status',
      message: `This block is retired, and ${dossier} still pins it.`,
      found: null,
      fix: 'Tell the dossier’s owner which block stands in its place.',
    }));

function untranslated({ status, bodies }: LibraryBlock, languages: readonly string[]): readonly Gap[] {
  if (status !== 'approved' || 'any' in bodies) return [];
  return languages
    .filter((language) => !(language in bodies))
    .map((language) => ({
      code: 'W328',
      key: 'lang',
      message: `This block has no text in ${language}, as others of this library do.`,
      found: null,
      fix: `Add <id>.${language}.md with title, bridge and body in that language.`,
    }));
}

const idle = ({ id, status }: LibraryBlock, uses: readonly Use[]): readonly Gap[] =>
  status !== 'approved' || uses.length === 0 || uses.some(({ chosen }) => chosen.includes(id))
    ? []
    : [
        {
          code: 'I329',
          key: 'id',
          message: 'No dossier that was given chooses this block.',
          found: null,
          fix: 'kam-propose explain <dossier> --why-not <id> tells why; perhaps it can be retired.',
        },
      ];

/** The line of a key of the front matter; the file's first where it isn't written. */
function placeOf({ shown, text }: BlockFile, key: string): Diagnostic['place'] {
  const at = text.split('\n').findIndex((line) => line.startsWith(`${key}:`));
  return { file: shown, line: Math.max(at, 0) + 1, column: 1, length: key.length };
}
