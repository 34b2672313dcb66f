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
  const words = (proposal.number ?? account.short_name ?? account.name).text
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

/** A name without the ending of a format. */
const stemOf = (path: string): string => path.replace(/\.(pdf|svg)$/i, '');

/**
 * The paths of a format's files: the PDF as it was named, where nothing else is made; else the name with the format's
 * ending, and with the number of the page where each is a file (`offer-01.svg`).
 */
export function filePaths(
  named: string,
  { format, files }: { readonly format: string; readonly files: 'one' | 'one a page' },
  { count, alone }: { readonly count: number; readonly alone: boolean },
): readonly string[] {
  if (files === 'one') return [alone ? named : `${stemOf(named)}.${format}`];
  return Array.from({ length: count }, (_, i) => pagePath(named, format, i + 1, count));
}

/** Pages sort by name: each number has as many digits as the last, two at least. */
export const pagePath = (named: string, format: string, page: number, count: number): string =>
  `${stemOf(named)}-${String(page).padStart(Math.max(2, String(count).length), '0')}.${format}`;

/** Where a proposal goes: the file asked for, else its own name in the folder asked for, else beside the dossier. */
export const outputPath = (
  facts: NamedBy,
  dossier: { readonly file: string; readonly language: string | undefined },
  { output, outDir }: { readonly output: string | null; readonly outDir: string | null },
): string => output ?? join(outDir ?? dirname(dossier.file), outputName(facts, dossier.language));
