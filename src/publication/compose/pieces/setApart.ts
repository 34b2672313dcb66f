import type { Wording } from '../../../proposal/leaves.ts';
import { asQuotation } from '../../document/asQuotation.ts';
import type { Inlines } from '../../document/Inline.ts';
import { textRun } from '../../locale/phrase.ts';
import type { Composer } from './Composer.ts';

/** A name that holds a colon stands behind another one in marks of quotation. */
export function setApart({ say, locale }: Composer, text: Wording): Inlines {
  if (!/[:：]/u.test(text.text)) return say(text);
  const { open, words, close } = asQuotation(text.text, locale.id);
  return [...textRun(open), ...say({ ...text, text: words }), ...textRun(close)];
}
