import { diagnose } from '../../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import { didYouMean } from '../../foundation/diagnostics/didYouMean.ts';
import { finding } from '../../foundation/diagnostics/finding.ts';
import type { NamedCall } from '../../foundation/markup/findPathUses.ts';
import { lintMarkdown } from '../../foundation/markup/lintMarkdown.ts';
import type { Template } from '../../foundation/markup/readTemplate.ts';
import { placeFaults, type TemplateFault } from '../../foundation/markup/faults.ts';
import { bodySlot } from '../../proposal/bodySlots.ts';
import { checkPaths } from '../../proposal/paths.ts';

/** Where a body begins: its file, and how many lines are above it. */
export interface BodyPlace {
  readonly shown: string;
  readonly above: number;
}

/** Everything that is wrong with a body: what it may not call, paths that lead nowhere, Markdown that misleads. */
export function checkBody(template: Template, place: BodyPlace): readonly Diagnostic[] {
  const before: readonly TemplateFault[] = [
    ...template.problems,
    ...checkPaths(template.uses).map(({ path, ...fault }) => ({ code: 'E323', found: path, ...fault }) as const),
  ];
  const after = lintMarkdown(template.source);
  return [
    ...placeFaults(before, place.shown, place.above),
    ...template.calls.flatMap((call) => callFaults(call, place)),
    ...placeFaults(after, place.shown, place.above),
  ];
}

/** What a call may not do: go round other text, or place what no body may. */
function callFaults({ helper, name, line, column, isBlock }: NamedCall, body: BodyPlace): readonly Diagnostic[] {
  const place = { file: body.shown, line: line + body.above, column, length: 1 };
  if (isBlock) return [diagnose(finding('E322', 'blockCall', { path: [], found: helper, helper }), place)];
  if (helper !== 'slot' || bodySlot(name) !== null) return [];
  return [diagnose(finding('E322', 'slot', { path: [], found: name, suggestion: didYouMean(name, ['facts']) }), place)];
}
