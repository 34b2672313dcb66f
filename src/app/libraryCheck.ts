import { join } from 'node:path';
import { buildDate } from '../foundation/calendar/zone.ts';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import type { Input } from '../internal/dossier/load.ts';
import { buildBlocks } from '../internal/library/buildBlocks.ts';
import { findGaps, type Use } from '../internal/library/findGaps.ts';
import { bodyHelpers } from '../publication/compose/renderPieces.ts';
import { check, type Checked } from './check.ts';
import { exitFor, judge } from './judge.ts';
import { libraryFiles, type LibraryRequest } from './libraryFiles.ts';
import { homeOf } from './templates/Home.ts';
import { languagesOf } from './templates/languagesOf.ts';
import { UsageError, type World } from './Session.ts';

/** What a library's owner has to do. */
export interface LibraryCheck {
  /** How many blocks were looked at. */
  readonly blocks: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
  readonly exit: number;
}

/** Looks at a library as its owner: faults of every block, drafts included; what is stale, pinned in vain, never chosen, untranslated. */
export function libraryCheck(request: LibraryRequest, world: World): LibraryCheck {
  const day = buildDate({ ...world, date: request.date, zone: undefined });
  if ('problem' in day) throw new UsageError(day.problem);
  const { files, inputs, diagnostics } = libraryFiles(request);
  const built = buildBlocks(files, {
    helpers: bodyHelpers,
    languages: languagesOf(homeOf(join(request.folder ?? '.', 'dossier.yaml'))),
  });
  const runs = request.dossiers.map((file) => check({ ...request, file, draft: false }, world));
  const gaps = findGaps(files, built.blocks, day.date, runs.flatMap(useOf));
  const seen = new Set(inputs.map(({ name }) => name));
  const all = [...diagnostics, ...built.diagnostics, ...built.aside, ...gaps, ...runs.flatMap(errorsOf)];
  const told = judge(all, request);
  return {
    blocks: files.filter(({ language }) => language === null).length,
    diagnostics: told,
    inputs: [...inputs, ...runs.flatMap((run) => run.inputs).filter(({ name }) => !seen.has(name))],
    exit: exitFor(told, request),
  };
}

/** What a dossier takes of the library; nothing where it could not be read that far. */
function useOf({ read, written }: Checked): readonly Use[] {
  const { dossier } = read.loaded;
  if (dossier === null) return [];
  return [
    {
      dossier: read.loaded.inputs[0]?.name ?? '',
      pins: pinsOf(dossier),
      chosen: written?.selection.chosen.map(({ block }) => block.id) ?? [],
    },
  ];
}

const pinsOf = (dossier: Dossier): readonly string[] => [
  ...dossier.arguments.pin,
  ...dossier.dmu.flatMap((member) => member.arguments?.pin ?? []),
];

/** Of a dossier only what keeps it from choosing; its warnings are its KAM's. */
const errorsOf = ({ diagnostics }: Checked): readonly Diagnostic[] =>
  diagnostics.filter(({ code }) => code.startsWith('E') && !/^E3(10|2\d)$/.test(code));
