import type { DossierRequest, World } from '../app/Session.ts';
import type { Io } from './Io.ts';
import type { DossierOptions } from './options.ts';

/** What a use case is asked for, from what was typed. */
export const requestOf = (file: string, options: DossierOptions, draft = false): DossierRequest => ({
  file,
  date: options.date,
  language: options.lang,
  allow: options.allow,
  strict: options.strict,
  draft,
});

/** The world that a use case may know. */
export const worldOf = ({ now, env }: Io): World => ({ now: now(), sourceDateEpoch: env.SOURCE_DATE_EPOCH });
