// LibreOffice, as its command line is: opens copies and writes what it read.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const runs = (program, args) => spawnSync(program, args, { stdio: 'ignore' }).error === undefined;

/** What of the programs that the check needs is not here. */
export const missingPrograms = () =>
  [
    ['soffice', '--version'],
    ['pdfinfo', '-v'],
  ].flatMap(([program, argument]) => (runs(program, [argument]) ? [] : [program]));

const tagged = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';
const asText = 'txt:Text (encoded):UTF8';
const mostMinutes = 9;

/** More files than these one call does not get through. */
const mostAtOnce = 24;

function convert(to, files, out, folder) {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  for (let at = 0; at < files.length; at += mostAtOnce) {
    const some = files.slice(at, at + mostAtOnce);
    spawnSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, ...some], {
      stdio: 'ignore',
      timeout: mostMinutes * 60_000,
    });
  }
}

/** Every copy as a PDF with its structure, and those from the right as text too: in the folder `out`. */
export function convertCopies(copies, out, folder) {
  convert(
    tagged,
    copies.map(({ docx }) => docx),
    out,
    folder,
  );
  convert(
    asText,
    copies.filter(({ isRightToLeft }) => isRightToLeft).map(({ docx }) => docx),
    out,
    folder,
  );
}
