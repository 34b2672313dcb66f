import { runCli } from '../../cli/runCli.ts';
import { withRoom } from '../verify/signing.ts';
import { row, runs, withFiles, type Row } from './Row.ts';

const dossier = '{}/dossier.yaml';
const pdf = '{}/northwind-traders-r1.pdf';

/** Somebody signed a part of it: the first bytes, and some others. */
async function signedInPart(): Promise<Buffer> {
  const { bytes } = await runCli(['build', 'examples/quick-start/dossier.yaml', '-q', '-o', '-']);
  const text = withRoom(bytes, null).toString('latin1');
  return Buffer.from(
    text.replace(
      /(\/ByteRange \[[^\]]*\]) \/Contents <00/,
      (_, range: string) => `${'/ByteRange [0 9 20 9]'.padEnd(range.length)} /Contents <01`,
    ),
    'latin1',
  );
}

const looked = (code: Row['code'], file: string | Uint8Array): Row =>
  runs(withFiles(code, { 'x.pdf': file }), ['verify', '{}/x.pdf']);

/** Codes of PDFs that are looked at again. */
export const ofVerified: readonly Row[] = [
  looked('E631', '%PDF-1.7\n<x xmlns:kamp="https://kam-propose.invalid/ns/proposal/1/">\n%%EOF\n'),
  looked('E632', 'Dear Sirs'),
  runs(row('E633'), ['freeze', dossier], ['revise', dossier, '-m', 'Two lines fewer'], ['verify', pdf]),
  runs(row('E634'), ['build', dossier], ['verify', pdf, '--date', '2027-01-05']),
  runs(row('E635'), ['build', dossier, '--draft'], ['verify', '{}/northwind-traders-r1-draft.pdf']),
  runs(row('W636'), ['freeze', dossier], ['revise', dossier, '-m', 'Two lines fewer'], ['verify', pdf]),
  looked('W637', await signedInPart()),
];
