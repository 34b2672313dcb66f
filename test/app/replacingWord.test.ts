import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { runCli } from '../cli/runCli.ts';
import { put, quickStartWith, workFolder } from '../cli/workFolder.ts';

const numbered = ['  currency: EUR', '  currency: EUR\n  number: KP-7'] as const;

describe('a Word document', () => {
  test('of the same proposal is replaced; one that somebody changed, or of another, is not', async () => {
    const folder = workFolder();
    const file = join(folder, 'x.docx');
    const [one, two] = [quickStartWith(numbered), quickStartWith(numbered, ['number: KP-7', 'number: KP-8'])];
    const argv = (name: string, text: string) => ['build', put(folder, name, text), '--format', 'docx', '-o', file];
    expect((await runCli(argv('one.yaml', one))).exit).toBe(0);
    const made = readFileSync(file);
    expect((await runCli(argv('one.yaml', one))).exit).toBe(0);
    expect(readFileSync(file).equals(made)).toBe(true);
    const other = await runCli(argv('two.yaml', two));
    expect([other.exit, other.stderr.includes('E602')]).toEqual([3, true]);
    writeFileSync(file, Buffer.from(zipSync(unzipSync(made))));
    const changed = await runCli(argv('one.yaml', one));
    expect([changed.exit, changed.stderr.includes('E602')]).toEqual([3, true]);
  });
});
