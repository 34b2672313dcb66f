import type * as z from 'zod/mini';
import { diagnose } from '../../../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { readInside } from '../../../foundation/disk/readInside.ts';
import { suggestForm } from '../../../foundation/schema/suggestForm.ts';
import type { Tree } from '../../../foundation/yaml/Tree.ts';
import { sections } from '../schema/dossier.ts';
import { readYaml } from './readYaml.ts';
import type { ReadFile } from './ReadFile.ts';
import type { Source } from './Source.ts';

interface Included {
  readonly file: ReadFile | null;
  readonly source: Source | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the reading of a dossier's files shares. */
export interface Folders {
  /** Folder of the dossier, absolute. */
  readonly folder: string;
  /** Folders whose files may be read. */
  readonly roots: readonly string[];
  /** A file's name for messages, from its name beside the dossier. */
  readonly nameOf: (name: string) => string;
}

const mostBytes = 4 * 1024 * 1024;

/** Reads a section that stands in a file of its own: `dmu: ./dmu.yaml`. */
export function includeSection(section: string, path: string, tree: Tree, folders: Folders): Included {
  const at = { path: [section], found: path };
  const place = tree.place([section]);
  if (!/\.ya?ml$/i.test(path)) {
    const known: Readonly<Record<string, z.ZodMiniType>> = sections;
    const schema = known[section];
    const form = schema === undefined ? null : suggestForm(schema, path);
    const fix = `Write ${form === null ? 'its fields under its name' : `${section}: ${form}`}, or the name of a YAML file, such as ./${section}.yaml.`;
    const message = 'Expected a group or a list, or the name of a YAML file that holds it.';
    return { file: null, source: null, diagnostics: [diagnose({ code: 'E106', message, ...at, fix }, place)] };
  }
  const read = readInside(folders.roots, folders.folder, path, mostBytes);
  if (read.problem) return { file: null, source: null, diagnostics: [diagnose({ ...read.problem, ...at }, place)] };
  const file = readYaml(read.bytes, folders.nameOf(path), read.absolute, 'any');
  const source = file.tree ? { value: file.tree.value, tree: file.tree, prefix: [] } : null;
  return { file, source, diagnostics: file.diagnostics };
}
