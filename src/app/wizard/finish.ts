import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { findUpwards } from '../../foundation/disk/findFiles.ts';
import { readPackageText } from '../../foundation/disk/packageFile.ts';
import type { Problem } from '../../foundation/disk/Problem.ts';
import { readArgument } from '../../foundation/disk/readArgument.ts';
import { writeAtomically } from '../../foundation/disk/writeAtomically.ts';
import { editYaml, type Edit } from '../../foundation/yaml/editYaml.ts';
import { formatPath } from '../../foundation/data/Path.ts';
import { parseYaml } from '../../foundation/yaml/parseYaml.ts';
import { plainAt, setPlain, type Plain, toPlain } from '../../foundation/data/Plain.ts';
import { changesOf } from './changesOf.ts';
import { composeNew, readComments } from './composeNew.ts';
import { inSchemaOrder } from './inSchemaOrder.ts';
import type { Opened } from './openDossier.ts';
import type { Told } from './play.ts';

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
  told: Told,
): { readonly written: readonly string[]; readonly problem: Problem | null } {
  const changes = changesOf(told);
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

/** Each change goes to the file in which its section stands; what has no section yet, to the dossier's own. */
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
  const read = like === null ? null : readArgument(like);
  const isWindows = read?.bytes && new TextDecoder().decode(read.bytes).includes('\r\n');
  return isWindows ? text.replaceAll('\n', '\r\n') : text;
}

/** Reads the text back before anything is written: every answer has to stand in it. */
function verify({ text, edits, path }: Writing): void {
  const { tree } = parseYaml(text, path, 'any');
  const found = tree && toPlain(tree.value);
  for (const edit of edits) {
    const stands = found === null ? undefined : plainAt(found, edit.path);
    if (sameWords(stands ?? null) !== sameWords(edit.value ?? null))
      throw new Error(`${formatPath(edit.path)} could not be written so that it reads back the same.`);
  }
}

/** Numbers read back as the characters they were written in. */
const sameWords = (value: Plain): string =>
  JSON.stringify(value, (_, item: unknown) => (typeof item === 'number' ? String(item) : item));
