import type { DossierRequest } from '../../app/request.ts';
import { allowedCodes } from './allowedCodes.ts';
import type { DossierOptions } from './options.ts';

/** What a use case is asked for, from what was typed. */
export const requestOf = (file: string, options: DossierOptions, draft = false): DossierRequest => ({
  file,
  date: options.date,
  language: options.lang,
  allow: allowedCodes(options.allow),
  strict: options.strict,
  draft,
});
