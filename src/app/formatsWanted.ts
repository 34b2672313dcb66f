import { basename } from 'node:path';
import type { Output } from '../publication/output/registry.ts';
import { UsageError } from './request.ts';
import { isEnding } from './isEnding.ts';
import { formatsNamed } from './typeset.ts';
import { refuseEnding, refuseSeveral, refuseWithoutPdf } from './unfitFormats.ts';

/** What of a request says which files are made, and where. */
export interface FilesRequest {
  /** Names of formats; `pdf` alone where nothing is said. */
  readonly formats?: readonly string[];
  /** `-o`: a file, `-` for standard output, or null. */
  readonly output: string | null;
  readonly outDir: string | null;
  /** PDF/A-3a besides PDF/UA-1. */
  readonly archive?: boolean;
  /** With fields to fill in. */
  readonly form?: boolean;
  /** With the proposal for machines, in a PDF/A-3a. */
  readonly twin?: boolean;
}

/** The formats of a request, held against what else it asks for; what does not fit is a mistake of the command line. */
export function formatsWanted(request: FilesRequest, all: readonly Output[]): readonly Output[] {
  const { formats: names, output, outDir } = request;
  const { archive, form, twin } = optionsOf(request);
  const formats = formatsNamed(names, all);
  if (outDir?.trim() === '') throw new UsageError('--out-dir names no folder.');
  if (output !== null && outDir !== null)
    throw new UsageError(
      '-o names the file and --out-dir the folder for its usual name: give one of them. A file in a folder is -o folder/file.',
    );
  if (output === '-') refuseSeveral(formats, all);
  else if (output !== null) refuseName(output, formats, all);
  for (const [asked, option] of [
    [twin, '--twin'],
    [archive, '--pdf-a'],
    [form, '--form'],
  ] as const)
    if (asked && !formats.some(({ format }) => format === 'pdf')) refuseWithoutPdf(option, formats);
  return formats;
}

/** How the PDF is asked for: with its twin it is for archives too, since no other kind says what a file that goes with it is. */
export const optionsOf = ({
  archive = false,
  form = false,
  twin = false,
}: Pick<FilesRequest, 'archive' | 'form' | 'twin'>): Required<Pick<FilesRequest, 'archive' | 'form' | 'twin'>> => ({
  archive: archive || twin,
  form,
  twin,
});

/** An ending that people read as a kind of file: letters, perhaps with a digit, as in docx, txt or mp4. */
const ending = /\.(\p{L}[\p{L}\p{N}]{0,9})$/u;

/** A name that is none, a folder's, or one that promises another kind of file than is made. */
function refuseName(output: string, formats: readonly Output[], all: readonly Output[]): void {
  if (output.trim() === '') throw new UsageError('-o names no file.');
  if (/[\\/]$/.test(output)) throw new UsageError(`-o takes a file; ${output} is a folder: write --out-dir ${output}`);
  const promised = ending.exec(basename(output))?.[1];
  if (promised === undefined || isEnding(promised, formats)) return;
  refuseEnding(output, promised, all);
}
