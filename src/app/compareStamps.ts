import { finding, statement, type Finding, type Statement } from '../foundation/diagnostics/finding.ts';
import { isDecimal } from '../foundation/money/Decimal.ts';
import { englishSigns, writeNumber } from '../foundation/money/writeNumber.ts';
import type { Stamp } from '../publication/output/stamp/Stamp.ts';
import { isSameProposal } from './isSameProposal.ts';

/** A file that stands where one is to be written, by what it says of itself. */
export interface StandingFile {
  readonly path: string;
  readonly stamp: Stamp;
}

/**
 * Why a file of another proposal stays.
 * @param named whether the name was asked for (`-o`): then a number or a revision would not change it
 */
export function refuseOther({ path: file, stamp: old }: StandingFile, fresh: Stamp, named: boolean): Statement {
  const { title, revision, expires } = old;
  const number = old.number === null ? '' : `${old.number}, `;
  const there = { file, number, title, revision, expires };
  if (isSameProposal({ ...old, draft: fresh.draft }, fresh))
    return fresh.draft ? statement('E602', 'draftOverProposal', there) : statement('E602', 'proposalOverDraft', there);
  if (old.language !== fresh.language && isSameProposal({ ...old, language: fresh.language }, fresh))
    return statement('E602', 'otherLanguage', { ...there, language: old.language });
  return named ? statement('E602', 'otherProposalNamed', there) : statement('E602', 'otherProposal', there);
}

/** What is told when a state of the same proposal is replaced; null where both say the same. */
export function warnOfChange({ path, stamp: old }: StandingFile, fresh: Stamp): Finding | null {
  if (old.digest === fresh.digest) return null;
  const file = { path: [], file: path, next: Number(fresh.revision) + 1 };
  const names = changed([
    ['client', old.client, fresh.client],
    ['title', quoted(old.title), quoted(fresh.title)],
  ]);
  const facts = changed([
    ['total', totalInWords(old), totalInWords(fresh)],
    ['valid until', old.expires, fresh.expires],
    ['issued', old.issued, fresh.issued],
  ]);
  const changes = facts.join('; ');
  if (names.length > 0)
    return finding('W604', 'names', { ...file, names, changes: changes === '' ? '' : `; ${changes}` });
  return facts.length > 0 ? finding('W604', 'facts', { ...file, changes }) : finding('W604', 'words', file);
}

/**
 * What is told where the terms are counted in days from a day that nobody wrote down, and a file of this revision says
 * another last day: each build moves the guarantee (D13).
 */
export function warnOfMovedGuarantee(standing: readonly StandingFile[], fresh: Stamp): Finding | null {
  const moved = standing.find(({ stamp }) => isSameProposal(stamp, fresh) && stamp.expires !== fresh.expires);
  if (moved === undefined || fresh.draft) return null;
  const { issued, expires: before } = moved.stamp;
  const path = ['validity', 'days'];
  return finding('W208', 'moved', { path, file: moved.path, before, now: fresh.expires, issued });
}

/** What a reader would see at once, as old → new. */
const changed = (pairs: readonly (readonly [what: string, before: string, now: string])[]): readonly string[] =>
  pairs.flatMap(([what, before, now]) => (before === now ? [] : [`${what} ${before} → ${now}`]));

const quoted = (text: string): string => `"${text}"`;

/** `237287.50 EUR + open USD` as the terminal writes amounts. */
const totalInWords = ({ total }: Stamp): string =>
  total === ''
    ? 'no price'
    : total.replace(/\d+(\.\d+)?/g, (amount) => (isDecimal(amount) ? writeNumber(amount, englishSigns) : amount));
