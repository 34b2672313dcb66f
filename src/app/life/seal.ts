import { createHash, createHmac } from 'node:crypto';
import type { Path } from '../../foundation/data/Path.ts';
import { canonical } from '../../foundation/data/canonical.ts';
import { isPlainGroup, plainAt, toPlain, type Plain } from '../../foundation/data/Plain.ts';
import { relative } from 'node:path';
import { withoutRecords } from '../../internal/life/withoutRecords.ts';
import type { ReadDossier } from '../readDossier.ts';

/** SHA-256 in hexadecimal. */
export const digestOf = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

const keyed = (key: Uint8Array, text: string): string => createHmac('sha256', key).update(text).digest('hex');

/** By what a lock names its key: from it the key cannot be had. */
export const fingerprintOf = (key: Uint8Array): string => keyed(key, 'fingerprint').slice(0, 16);

/** The keyed digest of everything private that a proposal is made from: what the dossier says, and every other file with its name. */
export const sealInputs = (read: ReadDossier, key: Uint8Array): string =>
  keyed(key, `inputs ${canonical(inputsOf(read))}`);

/** The keyed digest of a lock's other fields. */
export const sealLock = (fields: Plain, key: Uint8Array): string => keyed(key, `lock ${canonical(fields)}`);

function inputsOf({ loaded, inputs, validity }: ReadDossier): Plain {
  const { sources, files, workspace } = loaded.sources;
  const shared = workspace.file?.tree ?? null;
  const own = new Set(files.filter(({ tree }) => tree !== shared).map(({ absolute }) => absolute));
  const nameOf = (absolute: string): string => relative(loaded.workspace, absolute).replaceAll('\\', '/');
  const sections = [...sources].flatMap(([name, { value }]): readonly (readonly [string, Plain])[] => {
    const kept = withoutRecords(name, toPlain(value));
    return kept === undefined ? [] : [[name, kept]];
  });
  return {
    // The day of issue is written into the dossier when it is frozen.
    issued: validity?.issued ?? null,
    sections: Object.fromEntries(sections.map(([name, value]) => [name, withoutDay(name, value)])),
    names: [...own].map(nameOf).toSorted(),
    others: Object.fromEntries(
      inputs
        .filter(({ absolute }) => !own.has(absolute))
        .map(({ absolute, text }) => [nameOf(absolute), digestOf(text)]),
    ),
  };
}

const withoutDay = (section: string, value: Plain): Plain =>
  section === 'proposal' && isPlainGroup(value)
    ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'date'))
    : value;

/**
 * The opaque key of each place of a dossier. Entries of a list count by their ids where they have any, so that a place keeps
 * its key when the list is put into another order, and in the next revision.
 */
export function placeKeys(read: ReadDossier, { key, salt }: { readonly key: Uint8Array; readonly salt: string }) {
  const nameOf = placeNames(read);
  return (path: Path): string => keyed(key, `place ${salt} ${nameOf(path)}`).slice(0, 16);
}

/** Each place by its path, and the entries in it by their ids: it never leaves the house. */
export function placeNames(read: ReadDossier): (path: Path) => string {
  const values: Plain = Object.fromEntries(
    [...read.loaded.sources.sources].map(([name, { value }]) => [name, toPlain(value)]),
  );
  return (path) => JSON.stringify(byIds(path, values));
}

const byIds = (path: Path, values: Plain): Path =>
  path.map((step, at) => {
    const item = typeof step === 'number' ? plainAt(values, path.slice(0, at + 1)) : undefined;
    const id = isPlainGroup(item) ? item.id : undefined;
    return typeof id === 'string' || typeof id === 'number' ? `#${id}` : step;
  });
