import { extend } from '../../app/life/extend.ts';
import { revise } from '../../app/life/revise.ts';
import { UsageError } from '../../app/request.ts';
import { type Io, worldOf } from '../terminal/Io.ts';
import type { ExtendOptions } from './extendOptions.ts';
import type { DossierOptions } from './options.ts';
import { installed } from '../terminal/installed.ts';
import { tellRecord } from './tellRecord.ts';
import { warningsIn } from './requestOf.ts';

/** What `revise` takes. */
export interface ReviseOptions extends DossierOptions {
  readonly message: string;
  readonly reason?: string;
  readonly until?: string;
  readonly days?: string;
}

/** `revise`: what was done, on standard error. */
export function runRevise(file: string, options: ReviseOptions, io: Io): number {
  const { date, message, reason, until, strict } = options;
  const days = options.days === undefined ? undefined : daysTyped(options.days);
  const request = { file, date, message, reason, until, days, strict, allow: warningsIn(options.allow) };
  return tellRecord(file, revise(request, worldOf(io)), options, io);
}

/** `extend`: what was done, on standard error; with `--letter` the path of the letter on standard output. */
export async function runExtend(file: string, options: ExtendOptions, io: Io): Promise<number> {
  const { date, message, reason, until, strict, letter } = options;
  const request = { file, date, message, reason, until, strict, allow: warningsIn(options.allow) };
  if (letter) {
    const { runLetter } = await installed(import('./runLetter.ts'));
    return runLetter(request, options, io);
  }
  const stray = (['greeting', 'output', 'outDir', 'lang'] as const).find((name) => options[name] !== undefined);
  if (stray !== undefined)
    throw new UsageError('-o, --out-dir, --lang and --greeting are about the letter: add --letter.');
  return tellRecord(file, extend(request, worldOf(io)), options, io);
}

function daysTyped(typed: string): number {
  const days = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
  if (days >= 1 && days <= 3650) return days;
  throw new UsageError(`--days ${typed} is not a number of days, from 1 to 3650.`);
}
