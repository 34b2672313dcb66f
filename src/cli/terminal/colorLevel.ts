import type { ColorSupportLevel } from 'chalk';
import type { Io } from '../Io.ts';

/**
 * Whether to colour the talk on standard error: `--no-color`, then NO_COLOR, FORCE_COLOR, TERM=dumb, then whether it is
 * a terminal (chalk alone ignores NO_COLOR).
 */
export function colorLevel(wanted: boolean, { env, stderrIsTerminal }: Io): ColorSupportLevel {
  if (!wanted) return 0;
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return 0;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced === '0' || forced === 'false' ? 0 : 1;
  if (env.TERM === 'dumb') return 0;
  return stderrIsTerminal ? 1 : 0;
}
