import { Chalk, type ColorSupportLevel } from 'chalk';
import type { Palette } from '../../foundation/diagnostics/Palette.ts';
import type { Io } from './Io.ts';

/** The program's few colours, for what is written on one of its streams; all of them plain where nothing is coloured. */
export function paletteFor(wanted: boolean, io: Io, stream: 'stdout' | 'stderr' = 'stderr'): Palette {
  const chalk = new Chalk({ level: colorLevel(wanted, io, stream) });
  return {
    error: (text) => chalk.red.bold(text),
    warning: (text) => chalk.yellow.bold(text),
    information: (text) => chalk.cyan(text),
    quiet: (text) => chalk.dim(text),
    strong: (text) => chalk.bold(text),
  };
}

/** `--no-color`, then NO_COLOR, FORCE_COLOR, TERM=dumb, then whether it is a terminal (chalk alone ignores NO_COLOR). */
function colorLevel(wanted: boolean, io: Io, stream: 'stdout' | 'stderr'): ColorSupportLevel {
  const { env } = io;
  if (!wanted) return 0;
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return 0;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced === '0' || forced === 'false' ? 0 : 1;
  if (env.TERM === 'dumb') return 0;
  return (stream === 'stdout' ? io.stdoutIsTerminal : io.stderrIsTerminal) ? 1 : 0;
}
