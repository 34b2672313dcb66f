import type { Finding } from '../foundation/diagnostics/finding.ts';
import type { BusinessCase } from '../internal/business-case/BusinessCase.ts';
import { figureNamed } from '../internal/business-case/figures.ts';
import type { Words } from '../internal/dossier/schema/words.ts';
import type { Figure } from '../proposal/Facts.ts';
import { figuresIn } from './calculationOf.ts';

/** A figure that the case rests on, and where it is named. */
interface Rest {
  readonly id: string;
  readonly path: Finding['path'];
}

/** Figures of references that may not be printed, where the case rests on them; `figures` are those that may. */
export function withheldFigures(
  { benefits, effort, effortYearly }: BusinessCase,
  figures: Readonly<Record<string, Figure>>,
): readonly Finding[] {
  const rests: readonly Rest[] = [
    ...benefits.flatMap(({ index, expression, source }) => [
      ...figuresIn(expression).map((id) => ({ id, path: ['finance', 'benefits', index, 'per_year'] })),
      ...sourceAt(source, ['finance', 'benefits', index, 'source']),
    ]),
    ...sourceAt(effort?.source, ['finance', 'costs', 'client_effort', 'source']),
    ...sourceAt(effortYearly?.source, ['finance', 'costs', 'client_effort_yearly', 'source']),
  ];
  return rests
    .filter(({ id }) => figures[id] === undefined)
    .map(({ id, path }) => ({
      code: 'E401',
      path,
      message:
        'This figure belongs to a reference that may not be printed, so the case could not show where its numbers come from.',
      found: id,
      fix: 'Win the consent of the reference, or reckon with a figure that may be shown.',
    }));
}

function sourceAt(source: Words | undefined, path: Rest['path']): readonly Rest[] {
  const id = source === undefined ? null : figureNamed(source);
  return id === null ? [] : [{ id, path }];
}
