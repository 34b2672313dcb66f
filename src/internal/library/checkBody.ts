import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import { didYouMean } from '../../foundation/diagnostics/didYouMean.ts';
import type { NamedCall } from '../../foundation/markup/findPathUses.ts';
import { lintMarkdown } from '../../foundation/markup/lintMarkdown.ts';
import type { Template } from '../../foundation/markup/readTemplate.ts';
import { placeFaults, type TemplateFault } from '../../foundation/markup/faults.ts';
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
    ...template.calls.flatMap(callFaults),
    ...lintMarkdown(template.source).map((fault) => ({ code: 'E324', ...fault }) as const),
  ];
  return placeFaults(faults, shown, above);
}

function callFaults({ helper, name, line, column, isBlock }: NamedCall): readonly TemplateFault[] {
  const at = { code: 'E322', line, column } as const;
  if (isBlock) {
    const message = `What stands inside {{#${helper}}} is not printed.`;
    return [{ ...at, message, found: helper, fix: `Write {{${helper} …}} without an end, and the rest after it.` }];
  }
  if (helper !== 'slot' || bodySlot(name) !== null) return [];
  const meant = didYouMean(name, ['facts']);
  const fix = meant === null ? 'A body may place "facts" and "figure:<id>".' : `Did you mean ${meant}?`;
  return [{ ...at, message: `A body cannot place ${name}.`, found: name, fix }];
}
