import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { entryOf, packWords } from '../src/foundation/names/Dictionary.ts';
import { fold } from '../src/foundation/names/fold.ts';

const { resolve: find } = createRequire(import.meta.url);
const packages = ['dictionary-en', 'dictionary-ru'];
const fileOf = (name: string, file: string): string => readFileSync(join(dirname(find(name)), file), 'utf8');

/** A word of a Hunspell dictionary stands before its flags; of several words in one entry none is taken. */
const wordsIn = (entry: string): readonly string[] => {
  const tokens = fold(entry.split('/')[0]?.trim() ?? '').map(({ text }) => text);
  return tokens.length === 1 ? tokens.filter((word) => word.length > 1).map(entryOf) : [];
};

/** Words and names of English and Russian as the search for names reads them, and the licences they come under. */
export function packDictionaries(): readonly { readonly fileName: string; readonly source: Uint8Array | string }[] {
  const entries = packages.flatMap((name) => fileOf(name, 'index.dic').split('\n').slice(1));
  const pack = (isName: boolean): Uint8Array =>
    packWords(new Set(entries.filter((entry) => /^\p{Lu}/u.test(entry) === isName).flatMap(wordsIn)));
  const licences = packages.map((name) => `${name}\n\n${fileOf(name, 'license')}`).join('\n\n');
  return [
    { fileName: 'words/words.bin', source: pack(false) },
    { fileName: 'words/names.bin', source: pack(true) },
    { fileName: 'words/LICENSES.txt', source: licences },
  ];
}
