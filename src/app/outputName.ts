import { dirname, join } from 'node:path';
import type { Facts } from '../proposal/Facts.ts';

/** Names that Windows keeps for itself. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * `<number or account>-r<revision>.pdf`. The name leaves the company with the file, so it is made from public facts
 * only; what a file system could choke on becomes a dash.
 */
export function outputName({ proposal, account }: Pick<Facts, 'proposal' | 'account'>): string {
  const words = (proposal.number ?? account.short_name ?? account.name)
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 80);
  const stem = words === '' ? 'proposal' : words;
  const safe = reserved.test(stem) ? `proposal-${stem}` : stem;
  return `${proposal.number === null ? safe.toLocaleLowerCase('en') : safe}-r${proposal.revision.number}.pdf`;
}

/** Where a proposal goes: the file asked for, else its own name in the folder asked for, else beside the dossier. */
export const outputPath = (
  facts: Pick<Facts, 'proposal' | 'account'>,
  dossier: string,
  { output, outDir }: { readonly output: string | null; readonly outDir: string | null },
): string => output ?? join(outDir ?? dirname(dossier), outputName(facts));
