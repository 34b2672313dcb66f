import type { CaseSource } from '../../../proposal/BusinessCase.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Composer } from '../pieces/Composer.ts';
import { datedSource } from '../pieces/sourceDates.ts';

/** Where an assumption comes from, with its day where its words name none (D10). */
export function sourceWords(composer: Composer, { text, as_of: day }: CaseSource): Inlines {
  const [source = [], date] = datedSource(composer, text, day);
  return date === undefined ? source : composer.words('return.source_dated', { source, date });
}
