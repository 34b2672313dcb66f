import { isOurArchive } from './archive/isOurArchive.ts';
import { isOurPdf } from './pdf/isOurPdf.ts';
import { isOurSvg } from './svg/isOurSvg.ts';

/** What is known of a format without making a file: cheap, because the help asks for it as well. */
export interface Format {
  /** Its name on the command line. */
  readonly format: string;
  /** The ending of its files, without the dot. */
  readonly extension: string;
  readonly files: 'one' | 'one a page';
  /** The mark by which a file is known as made by this program: it may be replaced without asking. */
  readonly isOurs: (bytes: Uint8Array) => boolean;
}

/** Every format that a proposal can be written in; the first is made where none is named. */
export const formats = {
  pdf: { format: 'pdf', extension: 'pdf', files: 'one', isOurs: isOurPdf },
  svg: { format: 'svg', extension: 'svg', files: 'one a page', isOurs: isOurSvg },
  docx: { format: 'docx', extension: 'docx', files: 'one', isOurs: isOurArchive },
  xlsx: { format: 'xlsx', extension: 'xlsx', files: 'one', isOurs: isOurArchive },
} as const satisfies Readonly<Record<string, Format>>;
