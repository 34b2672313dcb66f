import type { Path } from '../../foundation/data/Path.ts';
import { diagnose } from '../../foundation/diagnostics/diagnose.ts';
import { dirname, join, relative } from 'node:path';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import type { Input, Loaded } from '../dossier/load.ts';
import { blockInputs } from './blockInputs.ts';
import { buildBlocks } from './buildBlocks.ts';
import type { Library, LibraryBlock } from './LibraryBlock.ts';

import type { Speech } from './readBlock.ts';
import { readFolder, starterFiles, type Folder, type ReadFolder } from './blockFiles.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';
import { clauseInputs, readClauses, type ClauseFile } from './clauses/readClauses.ts';

/** The blocks that a dossier can use, what is wrong with them, and the files they came from. */
interface LoadedLibrary {
  readonly blocks: Library;
  /** The nearer ones first. */
  readonly clauses: readonly ClauseFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
}

type Home = Pick<Loaded, 'folder' | 'workspace' | 'workspaceLibrary' | 'places'> & {
  readonly partial: Pick<Loaded['partial'], 'arguments'>;
};

/**
 * The blocks written in the dossier, its library, the workspace's, and the package's starter: the nearer one wins, file by file.
 * @param file the dossier as the user named it, from which messages name the others
 */
export function loadLibrary(home: Home, file: string, speech: Speech): LoadedLibrary {
  const places = placesOf(home, file);
  const folders = places.map((place) => withProblem(readFolder(place), place));
  const clauses = loadClauses(home, file, speech.languages);
  const files = [...folders.flatMap((folder) => folder.files), ...starterFiles()];
  const { blocks, diagnostics } = buildBlocks(files, speech);
  const inDossier = home.partial.arguments ? ownBlocks(home.partial.arguments) : [];
  const taken = new Set(inDossier.map(({ id }) => id));
  return {
    blocks: [...inDossier, ...blocks.filter(({ id }) => !taken.has(id))],
    diagnostics: [...folders.flatMap((folder) => folder.diagnostics), ...diagnostics],
    clauses,
    inputs: [...blockInputs(folders.flatMap((folder) => folder.files)), ...clauseInputs(clauses)],
  };
}

/** The clauses alone, of the same folders: the nearer ones first. */
export const loadClauses = (home: Home, file: string, languages: readonly string[]): readonly ClauseFile[] =>
  placesOf(home, file).flatMap((place) => readClauses(place, languages));

const placesOf = (home: Home, file: string): readonly NamedFolder[] =>
  [dossierFolder(home, file), workspaceFolder(home, file)].flatMap((place) => place ?? []);

/** A library's folder, with what names it: its path in that file, and the place of a fault. */
interface NamedFolder extends Folder {
  readonly path: Path;
  readonly place: Diagnostic['place'];
}

function dossierFolder({ partial, folder, workspace, places }: Home, file: string): NamedFolder | null {
  const name = partial.arguments?.library;
  if (name === undefined) return null;
  const path = ['arguments', 'library'];
  const shown = join(dirname(file), name);
  return { name, base: folder, roots: [folder, workspace], shown, origin: 'dossier', path, place: places.find(path) };
}

function workspaceFolder({ folder, workspace, workspaceLibrary }: Home, file: string): NamedFolder | null {
  if (workspaceLibrary === null) return null;
  const name = relative(workspace, workspaceLibrary);
  const shown = join(dirname(file), relative(folder, workspaceLibrary));
  const settings = join(dirname(file), relative(folder, workspace), 'kam-propose.yaml');
  const place = { file: settings, line: 1, column: 1, length: 1 };
  return { name, base: workspace, roots: [workspace], shown, origin: 'workspace', path: ['library'], place };
}

/** A folder that cannot be read is a fault of whoever named it. */
const withProblem = (read: ReadFolder, { path, place, name }: NamedFolder): ReadFolder =>
  read.problem === null
    ? read
    : { ...read, diagnostics: [...read.diagnostics, diagnose({ ...read.problem, path, found: name }, place)] };

/** The arguments that are written in the dossier itself, for this client only; plain text, and always approved. */
export const ownBlocks = ({ blocks }: Dossier['arguments']): readonly LibraryBlock[] =>
  blocks.map((block) =>
    Object.freeze({
      id: block.id,
      kind: block.kind,
      origin: 'dossier',
      file: '',
      title: block.title ?? null,
      bodies: {},
      text: block.text,
      placesFacts: false,
      when: [],
      criteria: block.criteria,
      industries: [],
      offers: [],
      bridge: block.bridge ?? null,
      group: block.group ?? null,
      conflictsWith: block.conflicts_with,
      order: block.order,
      version: null,
      status: 'approved',
      reviewBy: null,
    }),
  );
