import type { Reference } from '../../../proposal/Facts.ts';
import type { PullQuote } from '../../document/DisplayBlock.ts';
import { asQuotation } from '../../document/asQuotation.ts';
import type { Inlines } from '../../document/Inline.ts';
import { textRun } from '../../locale/phrase.ts';
import { beside, sentence, type Composer } from '../pieces/Composer.ts';

/** What a reference says, between the marks of its language; `client` names it where no card above does. */
export function pullQuote(
  composer: Composer,
  item: Reference,
  { client }: { readonly client: boolean },
): readonly PullQuote[] {
  if (item.quote === null) return [];
  const { start, locale } = composer;
  const { text } = item.quote;
  const { open, words, close } = asQuotation(text.text, locale.id);
  const line = start({ ...text, text: words });
  // English ends the sentence inside its marks, the other languages behind them.
  const said = locale.id.startsWith('en')
    ? [...textRun(open), ...sentence(line, locale), ...textRun(close)]
    : sentence([...textRun(open), ...line, ...textRun(close)], locale);
  return [{ type: 'pullQuote', text: said, by: composer.words('proof.said_by', { who: speakerOf(composer, item, client) }) }];
}

/** Who says it, as far as that may be told: a client that is not named has no people. */
function speakerOf(composer: Composer, item: Reference, client: boolean): Inlines {
  const { say, start } = composer;
  const who = item.quote?.by ?? item.person ?? item.referee;
  if (who === null) return start(item.title);
  const parts = [say(who.name), ...(who.position === null ? [] : [say(who.position)])];
  return beside(client ? [...parts, say(item.title)] : parts, composer);
}
