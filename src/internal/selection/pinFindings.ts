import { didYouMean } from '../../foundation/diagnostics/didYouMean.ts';
import type { Finding } from '../../foundation/diagnostics/finding.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';
import type { Library } from '../library/LibraryBlock.ts';
import { whyClosed } from './gates.ts';
import type { Refusal } from './Selection.ts';

/** Pins and exclusions that cannot be followed: of nothing, of a gated block, or against each other (D11). */
export function overrideFindings(dossier: Dossier, library: Library, gated: readonly Refusal[]): readonly Finding[] {
  const levels = [
    { path: ['arguments'], pin: dossier.arguments.pin, exclude: dossier.arguments.exclude },
    ...dossier.dmu.map(({ arguments: own }, i) => ({
      path: ['dmu', i, 'arguments'],
      pin: own?.pin ?? [],
      exclude: own?.exclude ?? [],
    })),
  ];
  return levels.flatMap(({ path, pin, exclude }) => [
    ...pin.flatMap((id, i): readonly Finding[] => pinFinding(id, [...path, 'pin', i], exclude, library, gated)),
    ...exclude.flatMap((id, i): readonly Finding[] =>
      id.startsWith('kind:') || library.some((block) => block.id === id)
        ? []
        : [unknown(id, [...path, 'exclude', i], library)],
    ),
  ]);
}

function unknown(id: string, path: Finding['path'], library: Library): Finding {
  const meant = didYouMean(
    id,
    library.map((block) => block.id),
  );
  return {
    code: 'E114',
    path,
    message: `No argument block is called ${id}.`,
    found: id,
    fix:
      meant === null
        ? 'Use the id of a block, as its file is called; kinds are written kind:<kind> under exclude.'
        : `Did you mean ${meant}?`,
  };
}

function pinFinding(
  id: string,
  path: Finding['path'],
  exclude: readonly string[],
  library: Library,
  gated: readonly Refusal[],
): readonly Finding[] {
  const block = library.find((known) => known.id === id);
  if (!block) return [unknown(id, path, library)];
  if (exclude.includes(id) || exclude.includes(`kind:${block.kind}`))
    return [
      {
        code: 'E311',
        path,
        message: `${id} is pinned and excluded at one level.`,
        found: id,
        fix: 'Take one of the two out.',
      },
    ];
  const gate = gated.find((refusal) => refusal.block.id === id);
  if (!gate) return [];
  return [
    {
      code: 'E310',
      path,
      message: `${id} is pinned but cannot be used: ${whyClosed(gate)}.`,
      found: id,
      fix: 'Mend that, or take the pin out; no pin passes a gate.',
    },
  ];
}
