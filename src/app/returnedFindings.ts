import { finding, type Finding } from '../foundation/diagnostics/finding.ts';
import { isSameProposal } from './isSameProposal.ts';
import type { Danger } from '../foundation/word/parts/Danger.ts';
import type { Stamp } from '../publication/output/stamp/Stamp.ts';

const path = [] as const;

/** Whether a copy that came back is of the proposal that the dossier makes (W622); nothing where it is, in the same state. */
export function otherProposal(file: string, theirs: Stamp | null, ours: Stamp, isKnown: boolean): readonly Finding[] {
  if (theirs === null) return isKnown ? [] : [finding('W622', 'unknown', { path, file })];
  const { revision, client, title } = theirs;
  const number = theirs.number === null ? '' : `${theirs.number}, `;
  if (theirs.number !== ours.number && theirs.client === ours.client && theirs.number !== null && ours.number !== null)
    return [finding('W622', 'number', { path, file, found: theirs.number, number: ours.number })];
  if (
    client !== ours.client ||
    !isSameProposal({ ...theirs, revision: ours.revision, language: ours.language, draft: ours.draft }, ours)
  )
    return [finding('W622', 'other', { path, file, number, title, client, revision })];
  if (revision !== ours.revision)
    return [finding('W622', 'revision', { path, file, found: revision, revision: ours.revision })];
  return theirs.digest === ours.digest ? [] : [finding('W622', 'changed', { path, file })];
}

/** As many names as one line holds, and letters of each. */
const [mostNames, mostLetters] = [5, 80];

const shortly = (name: string): string => (name.length > mostLetters ? `${name.slice(0, mostLetters - 1)}…` : name);

/** What a copy that came back holds besides words (W623). */
export const dangersIn = (file: string, dangers: readonly Danger[]): readonly Finding[] =>
  dangers.map(({ kind, names: all }) => {
    const more = all.length - mostNames;
    const names = [...all.slice(0, mostNames).map(shortly), ...(more > 0 ? [`${more} more`] : [])];
    return kind === 'hidden' ? finding('W623', 'hidden', { path, file }) : finding('W623', kind, { path, file, names });
  });
