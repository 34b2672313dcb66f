import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isOurPdf } from '../../../src/publication/output/pdf/isOurPdf.ts';
import { isOurSvg } from '../../../src/publication/output/svg/isOurSvg.ts';
import { checkOutput } from '../../../src/foundation/disk/checkOutput.ts';
import { standingAt } from '../../../src/foundation/disk/standing.ts';
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
  ['new.pdf', null],
  ['ours.pdf', null],
  ['other.pdf', null],
  ['out', 'E603'],
  [`${'n'.repeat(300)}.pdf`, 'E603'],
  ['dossier.yaml', 'E602'],
  ['./out/../dossier.yaml', 'E602'],
  ['hard.pdf', 'E602'],
  ['soft.pdf', 'E602'],
  ['out/back/dossier.yaml', 'E602'],
  ['Dossier.YAML', 'E602'],
])('an output at %s: %s', (name, code) => {
  const folder = house();
  const problem = checkOutput(join(folder, name), [join(folder, 'dossier.yaml')]);
  expect(problem?.code ?? null).toBe(code);
});

test.each([
  ['new.pdf', 'nothing'],
  ['ours.pdf', 'ours'],
  ['wide.pdf', 'ours'],
  ['other.pdf', 'foreign'],
  ['note.txt', 'foreign'],
  ['empty.pdf', 'foreign'],
  ['out', 'closed'],
])('what stands at %s: %s', (name, what) => {
  const standing = standingAt(join(house(), name));
  const isOurs = typeof standing !== 'string' && [isOurPdf, isOurSvg].some((mark) => mark(standing));
  expect(typeof standing === 'string' ? standing : isOurs ? 'ours' : 'foreign').toBe(what);
});
