import { Chalk, type ColorSupportLevel } from 'chalk';
import type { Palette } from '../../foundation/diagnostics/Palette.ts';

/** The program's few colours; level 0 is none. */
export function paletteFor(level: ColorSupportLevel): Palette {
  const chalk = new Chalk({ level });
  return {
    error: (text) => chalk.red.bold(text),
    warning: (text) => chalk.yellow.bold(text),
    information: (text) => chalk.cyan(text),
    quiet: (text) => chalk.dim(text),
    strong: (text) => chalk.bold(text),
  };
}
