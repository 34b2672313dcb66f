import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isOurPdf } from '../../../src/publication/output/pdf/isOurPdf.ts';
import { isOurSvg } from '../../../src/publication/output/svg/isOurSvg.ts';
import { checkOutput } from '../../../src/foundation/disk/checkOutput.ts';
import { temporaryFolder } from './temporaryFolder.ts';

function house(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'out'));
  const utf16 = Buffer.concat([
    Buffer.from('%PDF-1.7\n/Producer ('),
    Buffer.from('\ufeffkam-propose', 'utf16le').swap16(),
  ]);
  const files = {
    'dossier.yaml': 'a: 1',
    'ours.pdf': '%PDF-1.7\n<< /Producer (kam-propose 0.1.0) >>',
    'wide.pdf': utf16,
    'other.pdf': '%PDF-1.7\n<< /Producer (Word) >> kam-propose',
    'note.txt': '/Producer (kam-propose)',
    'empty.pdf': '',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  linkSync(join(folder, 'dossier.yaml'), join(folder, 'hard.pdf'));
  symlinkSync(join(folder, 'dossier.yaml'), join(folder, 'soft.pdf'));
  symlinkSync(folder, join(folder, 'out', 'back'));
  return folder;
}

test.each([
  ['new.pdf', false, true],
  ['ours.pdf', false, true],
  ['wide.pdf', false, true],
  ['other.pdf', false, false],
  ['other.pdf', true, true],
  ['note.txt', false, false],
  ['empty.pdf', false, false],
  ['out', false, false],
  ['dossier.yaml', true, false],
  ['./out/../dossier.yaml', true, false],
  ['hard.pdf', true, false],
  ['soft.pdf', true, false],
  ['out/back/dossier.yaml', true, false],
  ['Dossier.YAML', true, false],
])('%s, forced: %s, may be written: %s', (name, force, allowed) => {
  const folder = house();
  const problem = checkOutput(join(folder, name), [join(folder, 'dossier.yaml')], [isOurPdf, isOurSvg], force);
  expect(problem?.code ?? null).toBe(allowed ? null : 'E602');
});
