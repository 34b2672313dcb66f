import type { AnnexFacts } from '../../../proposal/Annex.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Composer } from './Composer.ts';

/** "Version 3.1 of 1 March 2026": as far as it is given. */
export function versionOf({ words, say }: Composer, { version, date }: Pick<AnnexFacts, 'version' | 'date'>): Inlines {
  if (version === null) return date === null ? [] : words('annex.dated', { date: say(date) });
  if (date === null) return words('annex.version', { version: say(version) });
  return words('annex.version_dated', { version: say(version), date: say(date) });
}
