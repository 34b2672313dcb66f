import type { Output } from '../publication/output/registry.ts';
import { isEnding } from './isEnding.ts';
import { UsageError } from './request.ts';

/** An option that is of the PDF alone, where none is made. */
export function refuseWithoutPdf(option: string, formats: readonly Output[]): void {
  throw new UsageError(`${option} is about the PDF, and none is asked for: ${howToMend(formats)}.`);
}

/** What to write in place of an option that is of the PDF alone. */
const howToMend = (formats: readonly Output[]): string =>
  `leave it out, or write --format ${[...formats.map(({ format }) => format), 'pdf'].join(',')}`;

/** More than one file cannot go to standard output. */
export function refuseSeveral(formats: readonly Output[], all: readonly Output[]): void {
  if (formats.length === 1 && formats.every(({ files }) => files === 'one')) return;
  const single = all.filter(({ files }) => files === 'one').map(({ format }) => format.toUpperCase());
  throw new UsageError(
    `Only a ${single.join(' or ')} alone can go to standard output. Name a file with -o, or a folder with --out-dir.`,
  );
}

/** A name that promises another kind of file than is made. */
export function refuseEnding(output: string, promised: string, all: readonly Output[]): void {
  const other = all.find((format) => isEnding(promised, [format]));
  if (other !== undefined)
    throw new UsageError(`${output} would be of the format ${other.format}: add --format ${other.format}.`);
  const known = all.map(({ format, extension }) => `${format} (.${extension})`).join(', ');
  throw new UsageError(`There is no format for ${output}. Choose from: ${known}.`);
}
