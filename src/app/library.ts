import { statement } from '../foundation/diagnostics/finding.ts';
import type { Code } from '../foundation/diagnostics/messages/index.ts';
import type { Speech } from '../internal/library/readBlock.ts';
import { join, relative, resolve } from 'node:path';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import type { Input } from '../internal/dossier/load.ts';
import { blockInputs } from '../internal/library/blockInputs.ts';
import { type BlockFile, readFolder } from '../internal/library/blockFiles.ts';
import { UsageError, type World } from './request.ts';
import { buildDate } from '../foundation/calendar/zone.ts';
import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import { buildBlocks } from '../internal/library/buildBlocks.ts';
import { findClauseGaps } from '../internal/library/clauses/findClauseGaps.ts';
import type { Clause } from '../internal/library/clauses/Clause.ts';
import { clauseInputs, languagesOf, readClauses, type ClauseFile } from '../internal/library/clauses/readClauses.ts';
import { clausesOf } from '../internal/library/clauses/resolveTerms.ts';
import { keepersOf, type Keepers } from '../internal/library/clauses/unkept.ts';
import { findGaps, type Use } from '../internal/library/findGaps.ts';
import { bodyHelpers } from '../publication/compose/renderPieces.ts';
import { nearestWorkspace, unreadIn, workspaceOf } from './nearestWorkspace.ts';
import { prepare, type Prepared } from './build.ts';
import { exitFor, reportable, unplaced } from './findings.ts';
import { locate } from './templates/Home.ts';
import { firstText } from '../internal/dossier/schema/words.ts';
import type { Workspace } from '../internal/dossier/sources/readWorkspace.ts';
import type { LibraryBlock } from '../internal/library/LibraryBlock.ts';
import { readDossier } from './readDossier.ts';

/** Whose library is looked at: a folder, or the one that the workspace names. */
export interface LibraryRequest {
  /** Null: the library of the current folder's workspace. */
  readonly folder: string | null;
  /** Dossiers that the library has to serve. */
  readonly dossiers: readonly string[];
  readonly date: string | undefined;
  readonly allow: readonly string[];
  readonly strict: boolean;
}

interface LibraryFiles {
  readonly files: readonly BlockFile[];
  readonly clauses: readonly ClauseFile[];
  readonly inputs: readonly Input[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the files of the library that was asked for. */
function libraryFiles({ folder }: Pick<LibraryRequest, 'folder'>): LibraryFiles {
  const workspace = nearestWorkspace();
  const unread = folder === null ? unreadIn(workspace) : null;
  if (unread !== null) return { files: [], clauses: [], ...unread };
  const base = folder ?? folderIn(workspace);
  const place = { name: '.', base: resolve(base), roots: [resolve(base)], shown: base };
  const read = readFolder({ ...place, origin: 'workspace' });
  const clauses = readClauses(place, speechOf({ folder }).languages);
  const missing: readonly Diagnostic[] =
    read.problem === null ? [] : [unplaced(statement('E601', 'noLibrary', { folder: base }))];
  return {
    files: read.files,
    clauses,
    inputs: [...blockInputs(read.files), ...clauseInputs(clauses)],
    diagnostics: [...missing, ...read.diagnostics],
  };
}

/** The library that the nearest kam-propose.yaml names. */
function folderIn({ folder, settings }: Workspace): string {
  if (settings?.library === undefined)
    throw new UsageError('Name the folder of a library: there is no kam-propose.yaml above that names one.');
  return relative('', join(folder, settings.library)) || '.';
}

/** What a library's owner has to do. */
interface LibraryCheck {
  /** How many blocks were looked at. */
  readonly blocks: number;
  /** How many clauses. */
  readonly clauses: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
  readonly exit: number;
}

/** Looks at a library as its owner: faults of every block, drafts included; what is stale, pinned in vain, never chosen, untranslated. */
export function libraryCheck(request: LibraryRequest, world: World): LibraryCheck {
  const day = buildDate({ ...world, date: request.date, zone: undefined });
  if ('problem' in day) throw new UsageError(day.problem);
  const { files, clauses, inputs, diagnostics } = libraryFiles(request);
  const built = buildBlocks(files, speechOf(request));
  const runs = request.dossiers.map((file) => prepare({ ...request, file, draft: false }, world));
  const keepers = keepersIn(request, runs);
  const gaps = [
    ...findGaps(files, built.blocks, day.date, runs.flatMap(useOf)),
    ...findClauseGaps(clauses, day.date, keepers),
  ];
  const seen = new Set(inputs.map(({ name }) => name));
  const all = [...diagnostics, ...built.diagnostics, ...built.aside, ...gaps, ...runs.flatMap(errorsOf)];
  const reported = reportable(all, request);
  return {
    blocks: files.filter(({ language }) => language === null).length,
    clauses: clauses.length,
    diagnostics: reported,
    inputs: [...inputs, ...runs.flatMap((run) => run.inputs).filter(({ name }) => !seen.has(name))],
    exit: exitFor(reported, request),
  };
}

/** Those who can keep a clause: of the workspace of the library, and of the dossiers that it has to serve. */
function keepersIn({ folder }: LibraryRequest, runs: readonly Prepared[]): Keepers {
  const { settings } = folder === null ? nearestWorkspace() : workspaceOf(folder);
  const all = [settings ?? {}, ...runs.map(({ read }) => read.loaded.partial)];
  return new Set(all.flatMap((one) => [...keepersOf(one)]));
}

/** What the bodies of blocks may be written with: in the languages of the library's folder. */
const speechOf = ({ folder }: Pick<LibraryRequest, 'folder'>): Speech => ({
  helpers: bodyHelpers,
  languages: locate(join(folder ?? '.', 'dossier.yaml')).languages,
});

/** What a dossier takes of the library; nothing where it could not be read that far. */
function useOf({ read, composed }: Prepared): readonly Use[] {
  const { dossier } = read.loaded;
  if (dossier === null) return [];
  return [
    {
      dossier: read.loaded.inputs[0]?.name ?? '',
      pins: pinsOf(dossier),
      chosen: composed?.selection.chosen.map(({ block }) => block.id) ?? [],
    },
  ];
}

const pinsOf = (dossier: Dossier): readonly string[] => [
  ...dossier.arguments.pin,
  ...dossier.dmu.flatMap((member) => member.arguments?.pin ?? []),
];

/** Faults of a library's own files, and of what is pinned in it. */
const ofBlocks: ReadonlySet<Code> = new Set<Code>(['E310', 'E320', 'E321', 'E322', 'E323', 'E324', 'E325']);

/** Of a dossier only what keeps it from choosing; its warnings are its KAM's, and faults of blocks are there already. */
const errorsOf = ({ diagnostics }: Prepared): readonly Diagnostic[] =>
  diagnostics.filter(({ code, severity }) => severity === 'error' && !ofBlocks.has(code));

/** One block in a list, which may leave the company: who keeps it and until when stays with its file. */
export interface ListedBlock {
  readonly id: string;
  readonly kind: string;
  readonly title: string | null;
  readonly status: string;
  readonly origin: string;
  /** Empty for a block that is right in every language. */
  readonly languages: readonly string[];
  readonly criteria: readonly string[];
}

/** A clause in the same list. */
const listedClause = ({ id, title, text }: Clause): ListedBlock => ({
  id,
  kind: 'clause',
  title: firstText(title),
  status: 'approved',
  origin: 'library',
  languages: [...new Set([...languagesOf(title), ...languagesOf(text)])],
  criteria: [],
});

interface LibraryList {
  readonly blocks: readonly ListedBlock[];
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
  readonly exit: number;
}

/** The blocks of a library, or all those that a dossier can use; kind by kind. */
export function libraryList(request: LibraryRequest, world: World): LibraryList {
  const [dossier] = request.dossiers;
  const { blocks, clauses, diagnostics, inputs } =
    dossier !== undefined && request.folder === null ? ofDossier(dossier, request, world) : ofFolder(request);
  const reported = reportable(diagnostics, request);
  const sorted = blocks.toSorted((a, b) => (`${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1));
  const agreed = clauses.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(listedClause);
  const all = [...sorted.map(listed), ...agreed];
  return { blocks: all, diagnostics: reported, inputs, exit: exitFor(reported, request) };
}

type Found = Pick<LibraryList, 'diagnostics' | 'inputs'> & {
  readonly blocks: readonly LibraryBlock[];
  readonly clauses: readonly Clause[];
};

function ofFolder(request: LibraryRequest): Found {
  const { files, clauses, inputs, diagnostics } = libraryFiles(request);
  const built = buildBlocks(files, speechOf(request));
  return {
    blocks: built.blocks,
    clauses: [...clausesOf(clauses).values()],
    inputs,
    diagnostics: [...diagnostics, ...built.diagnostics, ...built.aside],
  };
}

function ofDossier(file: string, { date }: LibraryRequest, world: World): Found {
  const { library, clauses, inputs, diagnostics } = readDossier(locate(file), date, world);
  return {
    blocks: library,
    clauses: [...clauses.values()],
    inputs,
    diagnostics: diagnostics.filter(({ severity }) => severity === 'error'),
  };
}

const listed = ({ id, kind, title, status, origin, bodies, criteria }: LibraryBlock): ListedBlock => ({
  id,
  kind,
  title: title === null ? null : firstText(title),
  status,
  origin,
  languages: Object.keys(bodies).filter((language) => language !== 'any'),
  criteria,
});
