import { sizeLimits } from '../../foundation/disk/sizeLimits.ts';
import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { findUpwards } from '../../foundation/disk/findFiles.ts';
import { readPackageText } from '../../foundation/disk/packageFile.ts';
import type { Problem } from '../../foundation/disk/Problem.ts';
import { readArgument } from '../../foundation/disk/readArgument.ts';
import { writeAtomically } from '../../foundation/disk/writeAtomically.ts';
import { editYaml, type Edit } from '../../foundation/yaml/editYaml.ts';
import { formatPath, type Path } from '../../foundation/data/Path.ts';
import { parseYaml } from '../../foundation/yaml/parseYaml.ts';
import { plainAt, setPlain, type Plain, toPlain } from '../../foundation/data/Plain.ts';

import { composeNew, readComments, inSchemaOrder } from './composeNew.ts';
import type { Opened } from './openDossier.ts';
import type { Outcome } from './play.ts';

/** A file as it will be. */
interface Writing {
  readonly path: string;
  readonly text: string;
  /** The file whose line ends are kept; null for a new one. */
  readonly like: string | null;
  /** What has to stand in it. */
  readonly edits: readonly Edit[];
}

/** Writes what was answered: a new file, or the places of the old one that the answers change. */
export function finish(
  opened: Opened,
  outcome: Outcome,
): { readonly written: readonly string[]; readonly problem: Problem | null } {
  const changes = changesOf(outcome);
  const writings = opened.sources === null ? [composed(opened, changes)] : edited(opened, changes);
  writings.forEach(verify);
  const written: string[] = [];
  for (const { path, text, like } of [...writings, ...schemaBeside(opened)]) {
    const problem = writeAtomically(path, Buffer.from(withLineEndsOf(like, text)));
    if (problem) return { written, problem };
    written.push(path);
  }
  return { written, problem: null };
}

const schemaName = 'dossier.schema.json';

/** The schema of the workspace, else one that is laid beside the dossier: editors need no network. */
function schemaFor(target: string): string {
  const workspace = findUpwards(dirname(target), join('schema', schemaName));
  return workspace === null
    ? `./${schemaName}`
    : `./${relative(resolve(dirname(target)), join(workspace, 'schema', schemaName)).replaceAll('\\', '/')}`.replace(
        './../',
        '../',
      );
}

function schemaBeside({ target, sources }: Opened): readonly Pick<Writing, 'path' | 'text' | 'like'>[] {
  const path = join(dirname(target), schemaName);
  if (sources !== null || schemaFor(target) !== `./${schemaName}` || existsSync(path)) return [];
  return [{ path, like: null, text: readPackageText(`templates/schema/${schemaName}`) }];
}

function composed({ target }: Opened, changes: readonly Edit[]): Writing {
  const values = changes.reduce<Plain>((all, { path, value }) => setPlain(all, path, value) ?? {}, {});
  const comments = readComments(readPackageText('templates/wizard/comments.yaml'));
  const heading = { name: basename(target), schema: schemaFor(target) };
  return { path: target, like: null, edits: changes, text: composeNew(inSchemaOrder(values, []), heading, comments) };
}

/** Each change goes to the file that holds its section; what has no section yet, to the dossier's own. */
function edited({ sources, target }: Opened, changes: readonly Edit[]): readonly Writing[] {
  if (sources === null) return [];
  const root = sources.files.find(({ tree }) => tree === sources.root);
  return sources.files.flatMap((file) => {
    const edits = changes.flatMap(({ path: [section = '', ...rest], value }): readonly Edit[] => {
      const source = sources.sources.get(String(section));
      if ((source?.tree ?? sources.root) !== file.tree) return [];
      return [{ path: [...(source?.prefix ?? [section]), ...rest], value }];
    });
    if (edits.length === 0 && !(file === root && !existsSync(target))) return [];
    return [
      { path: file === root ? target : file.absolute, like: file.absolute, text: editYaml(file.text, edits), edits },
    ];
  });
}

/** Reading makes every line end the same; a file of Windows gets its own back. */
function withLineEndsOf(like: string | null, text: string): string {
  const read = like === null ? null : readArgument(like, sizeLimits.dossier);
  const isWindows = read?.bytes && new TextDecoder().decode(read.bytes).includes('\r\n');
  return isWindows ? text.replaceAll('\n', '\r\n') : text;
}

/** Reads the text back before anything is written: every answer has to stand in it. */
function verify({ text, edits, path }: Writing): void {
  const { tree } = parseYaml(text, path, 'any');
  const found = tree && toPlain(tree.value);
  for (const edit of edits) {
    const readBack = found === null ? undefined : plainAt(found, edit.path);
    if (sameWords(readBack ?? null) !== sameWords(edit.value ?? null))
      throw new Error(`${formatPath(edit.path)} could not be written so that it reads back the same.`);
  }
}

/** Numbers read back as the characters they were written in. */
const sameWords = (value: Plain): string =>
  JSON.stringify(value, (_, item: unknown) => (typeof item === 'number' ? String(item) : item));

/** What the answers change in the end: each new entry once and whole, each old value at its place. */
function changesOf({ setting, values, edits }: Outcome): readonly Edit[] {
  const changes = edits.flatMap(({ path }): readonly (readonly [string, Edit])[] => {
    const place = newest(path, (part) => plainAt(setting.base, part) === undefined);
    const value = plainAt(values, place);
    const before = plainAt(setting.base, place);
    if (value === undefined && before === undefined) return [];
    if (JSON.stringify(value) === JSON.stringify(before)) return [];
    return [[formatPath(place), { path: place, value: value === undefined ? undefined : inSchemaOrder(value, place) }]];
  });
  return [...new Map(changes).values()];
}

/** The shortest part of a path at which nothing stood before; the whole path where all of it did. */
function newest(path: Path, isNew: (part: Path) => boolean): Path {
  const length = path.findIndex((_, at) => isNew(path.slice(0, at + 1)));
  return length < 0 ? path : path.slice(0, length + 1);
}
