import { countFindings, severityOf } from '../../foundation/diagnostics/severity.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import { renderText } from '../../foundation/diagnostics/renderText.ts';
import type { SourceText } from '../../foundation/diagnostics/frameSource.ts';
import { type Io, othersRead } from './Io.ts';
import { columnsOf } from './columns.ts';
import { paletteFor } from './palette.ts';
import { leaveUnsaid } from './unsaid.ts';

export interface Talk {
  readonly color: boolean;
  /** Errors only. */
  readonly quiet: boolean;
  /** Information too. */
  readonly verbose: boolean;
}

/** Prints findings on standard error, and counts them. Private lines stay out of logs that others read (CI). */
export function report(diagnostics: readonly Diagnostic[], inputs: readonly SourceText[], talk: Talk, io: Io): void {
  const shown = diagnostics.filter(({ code }) => {
    const severity = severityOf(code);
    return severity === 'error' || (!talk.quiet && (severity === 'warning' || talk.verbose));
  });
  if (shown.length === 0) return;
  const color = paletteFor(talk.color, io);
  const hidePrivate = othersRead(io);
  const said = hidePrivate ? leaveUnsaid(shown, inputs) : { diagnostics: shown, inputs };
  io.stderr(
    `${renderText(said.diagnostics, said.inputs, { hidePrivate, color, columns: columnsOf(io) })}\n${color.quiet(countFindings(shown))}\n`,
  );
}
