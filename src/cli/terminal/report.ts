import { countFindings, severityOf } from '../../foundation/diagnostics/severity.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import { renderText } from '../../foundation/diagnostics/renderText.ts';
import type { SourceText } from '../../foundation/diagnostics/frameSource.ts';
import { type Io, othersRead } from './Io.ts';
import { columnsOf } from './columns.ts';
import { paletteFor } from './palette.ts';
import { leaveUnsaid, leaveValuesUnsaid } from './unsaid.ts';

export interface Talk {
  readonly color: boolean;
  /** Errors only. */
  readonly quiet: boolean;
  /** Information too. */
  readonly verbose: boolean;
}

/** Of which files private lines are hidden: of all in a log that others read (CI), of a price book where it is no terminal. */
function hiddenOn(io: Io): (source: SourceText | undefined) => boolean {
  if (othersRead(io)) return () => true;
  return io.stderrIsTerminal ? () => false : (source) => source?.forTerminal === true;
}

/** Prints findings on standard error, and counts them. What is private stays out of what others may read. */
export function report(diagnostics: readonly Diagnostic[], inputs: readonly SourceText[], talk: Talk, io: Io): void {
  const shown = diagnostics.filter(({ code }) => {
    const severity = severityOf(code);
    return severity === 'error' || (!talk.quiet && (severity === 'warning' || talk.verbose));
  });
  if (shown.length === 0) return;
  const color = paletteFor(talk.color, io);
  const hides = hiddenOn(io);
  const said = othersRead(io) ? leaveUnsaid(shown, inputs) : leaveValuesUnsaid(shown, inputs.filter(hides), inputs);
  io.stderr(
    `${renderText(said.diagnostics, said.inputs, { hides, color, columns: columnsOf(io) })}\n${color.quiet(countFindings(shown))}\n`,
  );
}
