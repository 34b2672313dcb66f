import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { lintMarkdown } from '../../../foundation/markup/lintMarkdown.ts';
import { readTemplate } from '../../../foundation/markup/readTemplate.ts';
import { placeFaults, type TemplateFault } from '../../../foundation/markup/faults.ts';
import { checkPaths } from '../../../proposal/paths.ts';
import type { DocumentKind } from '../../../proposal/documentKinds.ts';
import type { Locale } from '../../locale/Locale.ts';
import { layoutHelpers } from '../renderPieces.ts';
import { findMisnamed } from './findMisnamed.ts';
import { findMisplaced } from './findMisplaced.ts';
import { findOmitted } from './findOmitted.ts';

/** A layout of the user's own: how messages name it, for which kind of document, and the phrases it may use. */
export interface LayoutFile {
  readonly shown: string;
  readonly kind: DocumentKind;
  readonly locale: Locale;
}

/** Everything that is wrong with a custom layout, before anything is printed with it. */
export function checkLayout(source: string, { shown, kind, locale }: LayoutFile): readonly Diagnostic[] {
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
    ...(problems.length > 0 ? [] : findOmitted(calls, kind)),
  ];
  return placeFaults(faults, shown);
}
