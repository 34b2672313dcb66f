import type { AnnexId } from '../../../proposal/Annex.ts';
import type { PrintedId } from '../../../proposal/sectionIds.ts';
import type { Document, Section } from '../../document/Document.ts';
import type { Item } from '../ground/Item.ts';
import type { Setting } from '../ground/Setting.ts';
import { plainText } from '../text/plainText.ts';
import { stepsIn } from './layClosing.ts';
import { sectionAt } from './outlineOf.ts';

/** What the header of each page calls what it shows first: the section that opens at its top, else the one that goes on. */
export function runningTitles(
  document: Document,
  bodies: readonly (readonly Item[])[],
  numeral: Setting['numeral'],
): readonly string[] {
  const titles = new Map<PrintedId | AnnexId, string>(
    document.sections.map((section) => [section.id, titleOf(section, numeral)]),
  );
  let current = '';
  return bodies.map((items) => {
    const started = items.map(sectionAt);
    const opening = started[0] ?? null;
    const shown = opening === null ? current : (titles.get(opening) ?? '');
    const last = started.findLast((id) => id !== null) ?? null;
    if (last !== null) current = titles.get(last) ?? '';
    return items.some(opensSteps) ? stepsTitle(document) : shown;
  });
}

const titleOf = ({ number, running }: Section, numeral: Setting['numeral']): string =>
  number === null ? running : `${numeral(number)} ${running}`;

/** The page that closes a document begins with what happens next. */
const opensSteps = (item: Item): boolean => item.kind === 'anchor' && item.target === 'next_steps';

const stepsTitle = ({ sections }: Document): string =>
  plainText(sections.flatMap((section) => stepsIn(section)?.title ?? []));
