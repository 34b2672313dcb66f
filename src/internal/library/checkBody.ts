import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import { didYouMean } from '../../foundation/diagnostics/didYouMean.ts';
import { lintMarkdown } from '../../foundation/markup/lintMarkdown.ts';
import type { Template } from '../../foundation/markup/readTemplate.ts';
import { placeFaults, type TemplateFault } from '../../foundation/markup/TemplateFault.ts';
import { bodySlot } from '../../proposal/bodySlots.ts';
import { checkPaths } from '../../proposal/checkPaths.ts';

/** Where a body stands: its file, and how many lines are above it. */
export interface BodyPlace {
  readonly shown: string;
  readonly above: number;
}

/** Everything that is wrong with a body: what it may not call, paths that lead nowhere, Markdown that misleads. */
export function checkBody(template: Template, { shown, above }: BodyPlace): readonly Diagnostic[] {
  const faults: readonly TemplateFault[] = [
    ...template.problems.map((problem) => ({ code: 'E322', ...problem }) as const),
    ...checkPaths(template.uses).map(({ path, ...fault }) => ({ code: 'E323', found: path, ...fault }) as const),
    ...template.calls.flatMap(({ helper, name, line, column }) => slotFault(helper, name, line, column)),
    ...lintMarkdown(template.source).map((fault) => ({ code: 'E324', ...fault }) as const),
  ];
  return placeFaults(faults, shown, above);
}

function slotFault(helper: string, name: string, line: number, column: number): readonly TemplateFault[] {
  if (helper !== 'slot' || bodySlot(name) !== null) return [];
  const meant = didYouMean(name, ['facts']);
  const fix = meant === null ? 'A body may place "facts" and "figure:<id>".' : `Did you mean ${meant}?`;
  return [{ code: 'E322', line, column, message: `A body cannot place ${name}.`, found: name, fix }];
}
