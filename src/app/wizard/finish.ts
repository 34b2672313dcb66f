import { sizeLimits } from '../../foundation/disk/sizeLimits.ts';
import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { findUpwards } from '../../foundation/disk/findFiles.ts';
import { readPackageText } from '../../foundation/disk/packageFile.ts';
import type { Problem } from '../../foundation/disk/Problem.ts';
import { readArgument } from '../../foundation/disk/readArgument.ts';
import { writeAtomically } from '../../foundation/disk/writeAtomically.ts';
import { editSafely } from '../../foundation/yaml/editSafely.ts';
import type { Edit } from '../../foundation/yaml/editYaml.ts';
import { findEdits } from '../../foundation/yaml/findEdits.ts';
import { parseYaml } from '../../foundation/yaml/parseYaml.ts';
import { isSamePlain, type Plain, toPlain } from '../../foundation/data/Plain.ts';
import { bareNumbers } from './bareNumbers.ts';
import { composeNew, readComments, inSchemaOrder } from './composeNew.ts';
import type { Opened } from './openDossier.ts';
import type { Outcome } from './play.ts';
import { ownSections } from './ownSections.ts';

/** A file as it will be. */
interface Writing {
  readonly path: string;
  readonly text: string;
  /** The file whose line ends are kept; null for a new one. */
  readonly like: string | null;
}

/** Writes what was answered: a new file, or the places of the old one that the answers change. */
export function finish(
  opened: Opened,
  outcome: Outcome,
): { readonly written: readonly string[]; readonly problem: Problem | null } {
  const writings = opened.sources === null ? [composed(opened, outcome.values)] : edited(opened, outcome.values);
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

function schemaBeside({ target, sources }: Opened): readonly Writing[] {
  const path = join(dirname(target), schemaName);
  if (sources !== null || schemaFor(target) !== `./${schemaName}` || existsSync(path)) return [];
  return [{ path, like: null, text: readPackageText(`templates/schema/${schemaName}`) }];
}

/** A new dossier, from its first line. */
function composed({ target, setting: { base } }: Opened, values: Plain): Writing {
  const own = bareNumbers(ownSections(values, base, target), []);
  const comments = readComments(readPackageText('templates/wizard/comments.yaml'));
  const heading = { name: basename(target), schema: schemaFor(target) };
  const text = composeNew(inSchemaOrder(own, []), heading, comments);
  const { tree } = parseYaml(text, target, 'any');
  if (tree === null || !isSamePlain(toPlain(tree.value), own))
    throw new Error('The answers could not be written so that they read back the same.');
  return { path: target, like: null, text };
}

/** Each change goes to the file that holds its section; what has no section yet, to the dossier's own. */
function edited({ sources, target, setting: { base } }: Opened, values: Plain): readonly Writing[] {
  if (sources === null) return [];
  const root = sources.files.find(({ tree }) => tree === sources.root);
  const changes = findEdits(base, values).map(({ path, value }) => ({
    path,
    value: value === undefined ? undefined : bareNumbers(inSchemaOrder(value, path), path),
  }));
  return sources.files.flatMap((file) => {
    const edits = changes.flatMap(({ path: [section = '', ...rest], value }): readonly Edit[] => {
      const source = sources.sources.get(String(section));
      if ((source?.tree ?? sources.root) !== file.tree) return [];
      const path = [...(source?.prefix ?? [section]), ...rest];
      // A file of its own stays, and holds nothing.
      return [{ path, value: path.length === 0 ? (value ?? []) : value }];
    });
    if (edits.length === 0 && !(file === root && !existsSync(target))) return [];
    return [{ path: file === root ? target : file.absolute, like: file.absolute, text: editSafely(file.text, edits) }];
  });
}

/** Reading makes every line end the same; a file of Windows gets its own back. */
function withLineEndsOf(like: string | null, text: string): string {
  const read = like === null ? null : readArgument(like, sizeLimits.dossier);
  const isWindows = read?.bytes && new TextDecoder().decode(read.bytes).includes('\r\n');
  return isWindows ? text.replaceAll('\n', '\r\n') : text;
}
