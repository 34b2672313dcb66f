import { sizeLimits } from '../../../foundation/disk/sizeLimits.ts';
import { dirname, join, relative, resolve } from 'node:path';
import { diagnose } from '../../../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { finding } from '../../../foundation/diagnostics/finding.ts';
import { readArgument } from '../../../foundation/disk/readArgument.ts';
import { limits } from '../../../foundation/data/limits.ts';
import type { Tree } from '../../../foundation/yaml/locate.ts';
import { unknownKey } from '../../../foundation/schema/unknownKey.ts';
import { isGroup } from '../../../foundation/data/valueAt.ts';
import { sections } from '../schema/dossier.ts';
import { sectionsWith } from '../schema/fieldNames.ts';

import { readRequirements } from './readRequirements.ts';
import { readWorkspace, type FoundWorkspace, type Workspace } from './readWorkspace.ts';
import { readYaml, type ReadFile } from './readYaml.ts';
import type { Source, Sources } from './places.ts';
import type * as z from 'zod/mini';
import { readInside } from '../../../foundation/disk/readInside.ts';
import { suggestForm } from '../../../foundation/schema/suggestForm.ts';

/** Every file of a dossier, and the value of every section. */
export interface ReadSources {
  /** The dossier's file; null when it could not be read. */
  readonly root: Tree | null;
  readonly folder: string;
  readonly workspace: Workspace;
  readonly files: readonly ReadFile[];
  readonly sources: Sources;
  /** Sections that are written, but in a file that can't be read: nothing is known of them. */
  readonly unreadable: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

const names: readonly string[] = Object.keys(sections);
/** Their value is a text, so that it is no file's name. */
const textSections = new Set(['theme', 'prices']);
/** What a dossier may leave to the workspace. */
const shared = ['seller', 'team', 'people', 'theme', 'prices'];

function readSectionsOf(
  tree: Tree,
  folders: Folders,
): Pick<ReadSources, 'files' | 'sources' | 'unreadable' | 'diagnostics'> {
  const files: ReadFile[] = [];
  const sources = new Map<string, Source>();
  const unreadable = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const unknown: string[] = [];
  for (const [name, value] of Object.entries(isGroup(tree.value) ? tree.value : {})) {
    if (!names.includes(name)) unknown.push(name);
    else if (typeof value === 'string' && !textSections.has(name)) {
      const included = includeSection(name, value, tree, folders);
      diagnostics.push(...included.diagnostics);
      if (included.file) files.push(included.file);
      if (included.source) sources.set(name, included.source);
      else unreadable.add(name);
    } else if (value !== null) sources.set(name, { value, tree, prefix: [name] });
  }
  diagnostics.push(...unknown.slice(0, limits.errors).map((name) => unknownSection(name, tree)));
  return { files, sources, unreadable, diagnostics };
}

function unknownSection(name: string, tree: Tree): Diagnostic {
  const present = Object.keys(isGroup(tree.value) ? tree.value : {});
  const allowed = names.filter((section) => !present.includes(section));
  return diagnose(unknownKey([name], allowed, [], sectionsWith), tree.place([name], 'key'));
}

/** The workspace's sections fill in for those that the dossier does not have; the dossier's taxes are added to its taxes. */
function addWorkspace(written: Sources, unreadable: ReadonlySet<string>, workspace: Tree): Sources {
  const settings = isGroup(workspace.value) ? workspace.value : {};
  const merged = new Map(written);
  for (const name of shared) {
    const value = settings[name];
    if (!written.has(name) && !unreadable.has(name) && value !== undefined && value !== null)
      merged.set(name, { value, tree: workspace, prefix: [name] });
  }
  const offer = written.get('offer');
  if (offer && isGroup(offer.value) && isGroup(settings.taxes)) {
    const taxes = offer.value.taxes ?? {};
    if (isGroup(taxes))
      merged.set('offer', { ...offer, value: { ...offer.value, taxes: { ...settings.taxes, ...taxes } } });
  }
  return merged;
}

/** Reads the dossier, the files it names for its sections, and the workspace that was found for it. */
export function readSources(file: string, found: FoundWorkspace): ReadSources {
  const folder = resolve(dirname(file));
  const nameOf = (name: string): string => join(dirname(file), name);
  const workspace = readWorkspace(found, (absolute) => nameOf(relative(folder, absolute)));
  const nothing = { root: null, folder, workspace, files: [], sources: new Map(), unreadable: new Set(names) };
  const read = readArgument(file, sizeLimits.dossier);
  if (read.problem) return { ...nothing, diagnostics: [diagnose({ ...read.problem, path: [], found: null }, null)] };
  const main = readYaml(read.bytes, file, read.absolute, 'map');
  const shownWorkspace = workspace.file ? [workspace.file] : [];
  if (!main.tree)
    return {
      ...nothing,
      files: [main, ...shownWorkspace],
      diagnostics: [...main.diagnostics, ...workspace.diagnostics],
    };
  const folders = { folder, roots: [folder, workspace.folder], nameOf };
  const parts = readSectionsOf(main.tree, folders);
  return {
    root: main.tree,
    folder,
    workspace,
    files: [main, ...parts.files, ...shownWorkspace],
    sources: workspace.file?.tree ? addWorkspace(parts.sources, parts.unreadable, workspace.file.tree) : parts.sources,
    unreadable: parts.unreadable,
    diagnostics: [...main.diagnostics, ...parts.diagnostics, ...workspace.diagnostics],
  };
}

interface Included {
  readonly file: ReadFile | null;
  readonly source: Source | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the reading of a dossier's files shares. */
interface Folders {
  /** Folder of the dossier, absolute. */
  readonly folder: string;
  /** Folders whose files may be read. */
  readonly roots: readonly string[];
  /** A file's name for messages, from its name beside the dossier. */
  readonly nameOf: (name: string) => string;
}

/** Reads a section that is in a file of its own: `dmu: ./dmu.yaml`, `requirements: ./rfp.csv`. */
function includeSection(section: string, path: string, tree: Tree, folders: Folders): Included {
  const at = { path: [section], found: path };
  const place = tree.place([section]);
  const isCsv = section === 'requirements' && /\.csv$/i.test(path);
  if (section === 'requirements' && !isCsv && !/\.ya?ml$/i.test(path))
    return { file: null, source: null, diagnostics: [diagnose(finding('E275', 'otherFile', at), place)] };
  if (!isCsv && !/\.ya?ml$/i.test(path)) {
    const known: Readonly<Record<string, z.ZodMiniType>> = sections;
    const schema = known[section];
    const sketch = schema === undefined ? null : suggestForm(schema, path);
    const wrong =
      sketch === null
        ? finding('E106', 'section', { ...at, section })
        : finding('E106', 'sectionLike', { ...at, section, sketch });
    return { file: null, source: null, diagnostics: [diagnose(wrong, place)] };
  }
  const limit = isCsv ? sizeLimits.requirements : sizeLimits.dossier;
  const read = readInside(folders.roots, folders.folder, path, limit);
  if (read.problem) return { file: null, source: null, diagnostics: [diagnose({ ...read.problem, ...at }, place)] };
  const file = isCsv
    ? readRequirements(read.bytes, folders.nameOf(path), read.absolute)
    : readYaml(read.bytes, folders.nameOf(path), read.absolute, 'any', section);
  const source = file.tree ? { value: file.tree.value, tree: file.tree, prefix: [] } : null;
  const diagnostics = file.diagnostics.map((one) => ({ ...one, path: [section, ...one.path] }));
  return { file, source, diagnostics };
}
