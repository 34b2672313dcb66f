import { join } from 'node:path';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import { firstText } from '../internal/dossier/schema/words.ts';
import type { Input } from '../internal/dossier/load.ts';
import { buildBlocks } from '../internal/library/buildBlocks.ts';
import type { LibraryBlock } from '../internal/library/LibraryBlock.ts';
import { bodyHelpers } from '../publication/compose/renderPieces.ts';
import { exitFor, judge } from './judge.ts';
import { libraryFiles, type LibraryRequest } from './libraryFiles.ts';
import { homeOf } from './templates/Home.ts';
import { languagesOf } from './templates/languagesOf.ts';
import { readDossier } from './readDossier.ts';
import type { World } from './Session.ts';

/** One block as its owner sees it in a list. */
export interface ListedBlock {
  readonly id: string;
  readonly kind: string;
  readonly title: string | null;
  readonly status: string;
  readonly origin: string;
  /** Empty for a block that is right in every language. */
  readonly languages: readonly string[];
  readonly criteria: readonly string[];
  readonly owner: string | null;
  readonly reviewBy: string | null;
}

export interface LibraryList {
  readonly blocks: readonly ListedBlock[];
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
  readonly exit: number;
}

/** The blocks of a library, or all those that a dossier can use; kind by kind. */
export function libraryList(request: LibraryRequest, world: World): LibraryList {
  const [dossier] = request.dossiers;
  const { blocks, diagnostics, inputs } =
    dossier !== undefined && request.folder === null ? ofDossier(dossier, request, world) : ofFolder(request);
  const told = judge(diagnostics, request);
  const sorted = blocks.toSorted((a, b) => (`${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1));
  return { blocks: sorted.map(listed), diagnostics: told, inputs, exit: exitFor(told, request) };
}

type Found = Pick<LibraryList, 'diagnostics' | 'inputs'> & { readonly blocks: readonly LibraryBlock[] };

function ofFolder(request: LibraryRequest): Found {
  const { files, inputs, diagnostics } = libraryFiles(request);
  const built = buildBlocks(files, {
    helpers: bodyHelpers,
    languages: languagesOf(homeOf(join(request.folder ?? '.', 'dossier.yaml'))),
  });
  return { blocks: built.blocks, inputs, diagnostics: [...diagnostics, ...built.diagnostics, ...built.aside] };
}

function ofDossier(file: string, { date }: LibraryRequest, world: World): Found {
  const { library, inputs, diagnostics } = readDossier(file, date, world);
  return { blocks: library, inputs, diagnostics: diagnostics.filter(({ code }) => code.startsWith('E')) };
}

const listed = ({ id, kind, title, status, origin, bodies, criteria, owner, reviewBy }: LibraryBlock): ListedBlock => ({
  id,
  kind,
  title: title === null ? null : firstText(title),
  status,
  origin,
  languages: Object.keys(bodies).filter((language) => language !== 'any'),
  criteria,
  owner,
  reviewBy,
});
