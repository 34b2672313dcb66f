import { mark, type Mark, type MarkRequest } from '../../app/life/mark.ts';
import { type Io, worldOf } from '../terminal/Io.ts';
import type { DossierOptions } from './options.ts';
import { warningsIn } from './requestOf.ts';
import { tellRecord } from './tellRecord.ts';

/** What `mark` takes. */
export interface MarkOptions extends DossierOptions {
  readonly on?: string;
  readonly signed?: string;
  readonly by?: string;
  readonly reason?: NonNullable<MarkRequest['reason']>;
  readonly to?: string;
}

/** `mark`: what was written down, on standard error. */
export function runMark(file: string, what: Mark, options: MarkOptions, io: Io): number {
  const { date, on, signed, by, reason, to, strict } = options;
  const request = { file, mark: what, date, on, signed, by, reason, to, strict, allow: warningsIn(options.allow) };
  return tellRecord(file, mark(request, worldOf(io)), options, io);
}
