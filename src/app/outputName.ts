import { dirname, join } from 'node:path';
import type { Facts } from '../proposal/Facts.ts';

/** Names that Windows keeps for itself. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

type NamedBy = Pick<Facts, 'proposal' | 'account'>;

/**
 * `<number or account>-r<revision>.pdf`, with `-<language>` where that is not the dossier's own. The name leaves the company with the file, so it is made from public facts
 * only; what a file system could choke on becomes a dash.
 */
export function outputName({ proposal, account }: NamedBy, own: string = proposal.language): string {
  const words = (proposal.number ?? account.short_name ?? account.name)
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 80);
  const stem = words === '' ? 'proposal' : words;
  const safe = reserved.test(stem) ? `proposal-${stem}` : stem;
  const name = proposal.number === null ? safe.toLocaleLowerCase('en') : safe;
  const language = proposal.language === own ? '' : `-${proposal.language}`;
  return `${name}-r${proposal.revision.number}${language}.pdf`;
}

/** Where a proposal goes: the file asked for, else its own name in the folder asked for, else beside the dossier. */
export const outputPath = (
  facts: NamedBy,
  dossier: { readonly file: string; readonly language: string | undefined },
  { output, outDir }: { readonly output: string | null; readonly outDir: string | null },
): string => output ?? join(outDir ?? dirname(dossier.file), outputName(facts, dossier.language));
