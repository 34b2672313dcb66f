import type { Code } from '../../foundation/diagnostics/codes.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import { didYouMean } from '../../foundation/diagnostics/didYouMean.ts';
import { lintMarkdown } from '../../foundation/markup/lintMarkdown.ts';
import type { PathUse } from '../../foundation/markup/findPathUses.ts';
import type { Template } from '../../foundation/markup/readTemplate.ts';
import { bodySlot } from '../../proposal/bodySlots.ts';
import { explainPath } from './explainPath.ts';

/** Where a body stands: its file, and how many lines are above it. */
export interface BodyPlace {
  readonly shown: string;
  readonly above: number;
}

interface Fault {
  readonly code: Code;
  readonly line: number;
  readonly column: number;
  readonly length?: number;
  readonly message: string;
  readonly found?: string;
  readonly fix: string;
}

const fixForUse: Readonly<Record<'list' | 'group' | 'flag', string>> = {
  list: 'Go through it: {{#each …}}- {{text}}{{/each}}.',
  group: 'Print one of its fields, or step into it with {{#with …}}.',
  flag: 'Ask for it: {{#if …}}…{{/if}}.',
};

/** Everything that is wrong with a body: what it may not call, paths that lead nowhere, Markdown that misleads. */
export function checkBody(template: Template, { shown, above }: BodyPlace): readonly Diagnostic[] {
  const faults: readonly Fault[] = [
    ...template.problems.map((problem) => ({ code: 'E322', ...problem }) as const),
    ...template.uses.flatMap(pathFault),
    ...template.calls.flatMap(({ helper, name, line, column }) => slotFault(helper, name, line, column)),
    ...lintMarkdown(template.source).map((fault) => ({ code: 'E324', ...fault }) as const),
  ];
  return faults.map(({ code, line, column, length, message, found, fix }) => ({
    code,
    message,
    place: { file: shown, line: line + above, column, length: length ?? 1 },
    path: null,
    found: found ?? null,
    fix,
  }));
}

function pathFault({ path, line, column, as }: PathUse): readonly Fault[] {
  const at = { code: 'E323', line, column, found: path } as const;
  const explained = explainPath(path);
  if (explained.is === 'unknown') return [{ ...at, message: explained.message, fix: explained.fix }];
  const { is } = explained;
  if (as === 'value' && is !== 'leaf')
    return [{ ...at, message: `${path} is no single value, so it cannot be printed.`, fix: fixForUse[is] }];
  if (as === 'list' && is !== 'list' && is !== 'group')
    return [{ ...at, message: `${path} is no list, so there is nothing to go through.`, fix: 'Print it: {{…}}.' }];
  return [];
}

function slotFault(helper: string, name: string, line: number, column: number): readonly Fault[] {
  if (helper !== 'slot' || bodySlot(name) !== null) return [];
  const meant = didYouMean(name, ['facts']);
  const fix = meant === null ? 'A body may place "facts" and "figure:<id>".' : `Did you mean ${meant}?`;
  return [{ code: 'E322', line, column, message: `A body cannot place ${name}.`, found: name, fix }];
}
