import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { compareFiles } from '../../../src/foundation/comparison/compareFiles.ts';
import { plainly } from '../../../src/foundation/alignment/wordsIn.ts';
import { readWord } from '../../../src/foundation/word/readWord.ts';
import type { WordFile } from '../../../src/foundation/word/WordFile.ts';
import { runCli } from '../../cli/runCli.ts';
import { workFolder } from '../../cli/workFolder.ts';
import { partOf, saveLikeWord, withParts } from './markUp.ts';
import { reviewsOf } from './returned.ts';
import { sampleOf } from '../../size.ts';

const folder = workFolder();
const fresh = { 'service-contract': 'seldom', ru: 'редко', ar: 'نادرًا' } as const;
type Example = keyof typeof fresh;

async function copyOf(example: Example): Promise<Uint8Array> {
  const file = join(folder, `${example}.docx`);
  const { exit } = await runCli(['build', `examples/${example}/dossier.yaml`, '--format', 'docx', '-o', file, '-q']);
  expect(exit).toBe(0);
  return readFileSync(file);
}

function wordOf(bytes: Uint8Array): WordFile {
  const read = readWord(bytes, 'x.docx');
  if ('fault' in read) throw new Error(read.fault.says);
  return read.file;
}

describe.each(['service-contract', 'ru', 'ar'] as const)('a copy of %s that came back', (example) => {
  const copy: { bytes: Uint8Array; file: WordFile | null } = { bytes: new Uint8Array(), file: null };
  beforeAll(async () => {
    copy.bytes = await copyOf(example);
    copy.file = wordOf(copy.bytes);
  });
  const compared = (bytes: Uint8Array): ReturnType<typeof compareFiles> => {
    if (copy.file === null) throw new Error('There is no copy.');
    return compareFiles(copy.file, wordOf(bytes));
  };
  const inDocument = (made: string): Uint8Array => withParts(copy.bytes, { 'word/document.xml': () => made });

  test('as it left, and as Word saves it: nothing differs', () => {
    expect(compared(copy.bytes).differences).toEqual([]);
    expect(compared(inDocument(saveLikeWord(partOf(copy.bytes)))).differences).toEqual([]);
  });

  test('a clause that hides in the list of contents is found; new page numbers are not', () => {
    const xml = partOf(copy.bytes);
    const entry = /<w:p>(?:(?!<\/w:p>).)*w:val="TOC1"(?:(?!<\/w:p>).)*<\/w:p>/gsu;
    const [, second = ''] = xml.match(entry) ?? [];
    const [words = ''] = /<w:t[^>]*>[^<]*<\/w:t>/u.exec(second) ?? [];
    expect(words).not.toBe('');
    const paged = xml.replace(second, second.replace(words, words.replace('</w:t>', ' 7</w:t>')));
    expect(compared(inDocument(paged)).differences).toEqual([]);
    const clause = xml.replace(
      second,
      second + second.replace(words, `<w:t>${fresh[example]} ${fresh[example]}</w:t>`),
    );
    expect(compared(inDocument(clause)).differences.map(({ kind }) => kind)).toEqual(['added']);
  });

  // Ten ways of a reviewer; each is found alone, saved as it was made and as Word saves it.
  test.each(
    sampleOf(
      Array.from({ length: 10 }, (_, i) => i),
      3,
    ),
  )('review %i is found, and nothing else', (i) => {
    const review = reviewsOf(partOf(copy.bytes), fresh[example])[i];
    if (review === undefined) throw new Error('There is no such review.');
    const { name, made, told } = review;
    for (const saved of [made, saveLikeWord(made)]) {
      const { differences } = compared(inDocument(saved));
      expect([name, differences.map(({ kind, tracked }) => ({ kind, tracked }))]).toEqual([
        name,
        told.map(({ kind, tracked }) => ({ kind, tracked })),
      ]);
      for (const [at, { ours, theirs }] of told.entries()) {
        const found = differences[at];
        const [change] = found?.changes ?? [];
        if (ours !== undefined) expect(change?.ours).toBe(plainly(ours));
        if (theirs !== undefined) expect(change?.theirs ?? found?.theirs[0]?.text.trim()).toBe(plainly(theirs).trim());
      }
    }
  });
});
