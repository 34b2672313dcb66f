import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder that is gone after the tests of a file. */
export function workFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kam-cli-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Writes a file into a folder and returns its path. */
export function put(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** The quick start with some of its text exchanged; throws where a text to exchange is not there. */
export function quickStartWith(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`The quick start does not say: ${from}`);
      return text.replace(from, to);
    },
    readFileSync('examples/quick-start/dossier.yaml', 'utf8'),
  );
}

export const filesIn = (folder: string): readonly string[] => readdirSync(folder).sort();
