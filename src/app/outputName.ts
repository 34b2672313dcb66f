import { dirname, join } from 'node:path';
import type { Facts } from '../proposal/Facts.ts';
import type { Format } from '../publication/output/formats.ts';

/** Names that Windows keeps for itself, with any ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

type NamedBy = Pick<Facts, 'proposal' | 'account'>;

/**
 * `<number or account>-r<revision>`, with `-<language>` where that is not the dossier's own, and `-draft` for a draft, so
 * that neither replaces the proposal; the ending is the format's.
 * The name leaves the company with the file, so it is made from public facts only; what a file system could choke on
 * becomes a dash.
 */
export function outputName({ proposal, account }: NamedBy, own: string = proposal.language, draft = false): string {
  const words = (proposal.number ?? account.short_name ?? account.name).text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 80);
  const stem = words === '' ? 'proposal' : words;
  const safe = reserved.test(stem) ? `proposal-${stem}` : stem;
  const name = proposal.number === null ? safe.toLocaleLowerCase('en') : safe;
  const language = proposal.language === own ? '' : `-${proposal.language}`;
  return `${name}-r${proposal.revision.number}${language}${draft ? '-draft' : ''}`;
}

type Ending = Pick<Format, 'extension'>;

/** A name without the ending of one of the formats. */
export function stemOf(path: string, formats: readonly Ending[]): string {
  const ending = formats
    .map(({ extension }) => `.${extension}`)
    .find((end) => path.toLowerCase().endsWith(end.toLowerCase()));
  return ending === undefined ? path : path.slice(0, -ending.length);
}

/**
 * The paths of a format's files: as it was named, where nothing else is made; else the name with the format's ending,
 * and with the number of the page where each is a file (`offer-01.svg`).
 */
export function filePaths(
  { named, stem }: { readonly named: string; readonly stem: string },
  { extension, files }: Pick<Format, 'extension' | 'files'>,
  { count, alone }: { readonly count: number; readonly alone: boolean },
): readonly string[] {
  if (files === 'one') return [alone ? named : `${stem}.${extension}`];
  return Array.from({ length: count }, (_, i) => pagePath(stem, extension, i + 1, count));
}

/** Pages sort by name: each number has as many digits as the last, two at least. */
export const pagePath = (stem: string, extension: string, page: number, count: number): string =>
  `${stem}-${String(page).padStart(Math.max(2, String(count).length), '0')}.${extension}`;

/** Where a proposal goes where no file is asked for: under its own name, in the folder asked for or beside the dossier. */
export const usualPath = (
  facts: NamedBy,
  dossier: { readonly file: string; readonly language: string | undefined; readonly draft: boolean },
  outDir: string | null,
  { extension }: Ending,
): string =>
  join(outDir ?? dirname(dossier.file), `${outputName(facts, dossier.language, dossier.draft)}.${extension}`);
