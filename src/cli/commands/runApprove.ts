import { approve } from '../../app/life/approve.ts';
import { type Io, worldOf } from '../terminal/Io.ts';
import type { DossierOptions } from './options.ts';
import { warningsIn } from './requestOf.ts';
import { tellRecord } from './tellRecord.ts';

/** What `approve` takes. */
export interface ApproveOptions extends DossierOptions {
  readonly rule: string;
  readonly by: string;
}

/** `approve`: what was recorded, on standard error. */
export function runApprove(file: string, options: ApproveOptions, io: Io): number {
  const { date, rule, by, strict } = options;
  const request = { file, rule, by, date, strict, allow: warningsIn(options.allow) };
  return tellRecord(file, approve(request, worldOf(io)), options, io);
}
