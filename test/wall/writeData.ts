import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { dataLeaves } from './leaves.ts';
import { pictureFor } from './pictures.ts';

/** Writes plain data as a dossier, with the pictures, annexes and the price book that it names beside it; its path. */
export function writeData(data: unknown, folder: string): string {
  const file = join(folder, 'dossier.yaml');
  writeFileSync(file, stringify(data, { aliasDuplicateObjects: false }));
  for (const { path, value } of dataLeaves(data)) {
    if (typeof value !== 'string') continue;
    if (/^\w+\.(svg|png|jpg)$/.test(value)) writeFileSync(join(folder, value), pictureFor(value));
    if (/^[\w-]+\.pdf$/.test(value)) writeFileSync(join(folder, value), '');
    if (path.join() === 'prices') writeFileSync(join(folder, value), readFileSync('test/wall/book.csv'));
  }
  return file;
}
