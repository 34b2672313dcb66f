import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { lintMarkdown } from '../../../foundation/markup/lintMarkdown.ts';
import { readTemplate } from '../../../foundation/markup/readTemplate.ts';
import { placeFaults, type TemplateFault } from '../../../foundation/markup/faults.ts';
import { checkPaths } from '../../../proposal/paths.ts';
import type { Locale } from '../../locale/Locale.ts';
import { layoutHelpers } from '../renderPieces.ts';
import { findMisnamed } from './findMisnamed.ts';
import { findMisplaced } from './findMisplaced.ts';
import { findOmitted } from './findOmitted.ts';

/** Everything that is wrong with a custom layout, before anything is printed with it. */
export function checkLayout(source: string, shown: string, locale: Locale): readonly Diagnostic[] {
  const { problems, uses, calls } = readTemplate(source, layoutHelpers, 'E140');
  // What is in the wrong place is reported for that alone: its name is checked once it is moved.
  const misplaced = findMisplaced(calls);
  const settled = calls.filter(({ line, column }) => !misplaced.some((at) => at.line === line && at.column === column));
  const faults: readonly TemplateFault[] = [
    ...problems,
    ...checkPaths(uses).map(({ path, ...fault }): TemplateFault => ({ code: 'E141', found: path, ...fault })),
    ...misplaced,
    ...findMisnamed(settled, locale),
    ...lintMarkdown(source),
    // A template that cannot be read at all lacks everything: reported once is enough.
    ...(problems.length > 0 ? [] : findOmitted(calls)),
  ];
  return placeFaults(faults, shown);
}
