import { expect, test } from 'vitest';
import { runCli } from '../cli/runCli.ts';
import { put, quickStartWith, workFolder } from '../cli/workFolder.ts';

/** A profile with the copy of a certificate in this place. */
async function checked(file: string, there: string | null): Promise<string> {
  const folder = workFolder();
  if (there !== null) put(folder, there, '');
  const profile = `seller:\n  profile: { certificates: [{ name: ISO 9001, file: ${file} }] }\n`;
  const dossier = put(folder, 'dossier.yaml', quickStartWith(['seller:\n', profile]));
  return (await runCli(['validate', dossier, '--date', '2026-11-23'])).stderr.replace(/\s+/g, ' ');
}

test.each([
  ['a copy that is there', 'copies/iso.pdf', 'copies/iso.pdf', /is sound/],
  ['a copy that is not', 'copies/iso.pdf', null, /E120 .*seller\.profile\.certificates\[0\]\.file/],
  ['a name beside it', 'copies/iso9.pdf', 'copies/iso.pdf', /E120 /],
  ['a copy outside', '../../etc/iso.pdf', null, /E122 .*seller\.profile\.certificates\[0\]\.file/],
  ['a copy on the net', 'https://example.com/iso.pdf', null, /E122 /],
])('%s', async (_, file, there, expected) => {
  expect(await checked(file, there)).toMatch(expected);
});
