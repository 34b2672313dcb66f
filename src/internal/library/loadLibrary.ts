import type { Path } from '../../foundation/data/Path.ts';
import { diagnose } from '../../foundation/diagnostics/diagnose.ts';
import { dirname, join, relative } from 'node:path';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import type { Input, Loaded } from '../dossier/load.ts';
import { buildBlocks } from './buildBlocks.ts';
import type { Library, LibraryBlock } from './LibraryBlock.ts';

import type { Speech } from './readBlock.ts';
import { readFolder, type ReadFolder, starterFiles } from './blockFiles.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';

/** The blocks that a dossier can use, what is wrong with them, and the files they came from. */
interface LoadedLibrary {
  readonly blocks: Library;
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
}

type Home = Pick<Loaded, 'partial' | 'folder' | 'workspace' | 'workspaceLibrary' | 'places'>;

/**
 * The blocks written in the dossier, its library, the workspace's, and the package's starter: the nearer one wins, file by file.
 * @param file the dossier as the user named it, from which messages name the others
 */
export function loadLibrary(home: Home, file: string, speech: Speech): LoadedLibrary {
  const folders = [dossierFolder(home, file), workspaceFolder(home, file)];
  const files = [...folders.flatMap((folder) => folder.files), ...starterFiles()];
  const { blocks, diagnostics } = buildBlocks(files, speech);
  const inDossier = home.partial.arguments ? ownBlocks(home.partial.arguments) : [];
  const taken = new Set(inDossier.map(({ id }) => id));
  return {
    blocks: [...inDossier, ...blocks.filter(({ id }) => !taken.has(id))],
    diagnostics: [...folders.flatMap((folder) => folder.diagnostics), ...diagnostics],
    inputs: folders
      .flatMap((folder) => folder.files)
      .map(({ shown, absolute, text }) => ({ name: shown, absolute, text, privateLines: new Set() })),
  };
}

const nothing: ReadFolder = { files: [], diagnostics: [], problem: null };

function dossierFolder({ partial, folder, workspace, places }: Home, file: string): ReadFolder {
  const name = partial.arguments?.library;
  if (name === undefined) return nothing;
  const shown = join(dirname(file), name);
  const read = readFolder({ name, base: folder, roots: [folder, workspace], shown, origin: 'dossier' });
  return withProblem(read, ['arguments', 'library'], places.find(['arguments', 'library']), name);
}

function workspaceFolder({ folder, workspace, workspaceLibrary }: Home, file: string): ReadFolder {
  if (workspaceLibrary === null) return nothing;
  const name = relative(workspace, workspaceLibrary);
  const shown = join(dirname(file), relative(folder, workspaceLibrary));
  const read = readFolder({ name, base: workspace, roots: [workspace], shown, origin: 'workspace' });
  const settings = join(dirname(file), relative(folder, workspace), 'kam-propose.yaml');
  return withProblem(read, ['library'], { file: settings, line: 1, column: 1, length: 1 }, name);
}

/** A folder that cannot be read is a fault of whoever named it. */
const withProblem = (read: ReadFolder, path: Path, place: Diagnostic['place'], found: string): ReadFolder =>
  read.problem === null
    ? read
    : { ...read, diagnostics: [...read.diagnostics, diagnose({ ...read.problem, path, found }, place)] };

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
      owner: null,
      version: null,
      status: 'approved',
      reviewBy: null,
    }),
  );
