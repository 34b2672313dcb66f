import type { Block } from '../../document/Block.ts';
import type { CurrencyPriceFacts } from '../../../proposal/Price.ts';
import { textRun } from '../../locale/phrase.ts';
import { joined, sentence, type Composer } from '../pieces/Composer.ts';
import { extensionOf, isDiscountedForGood } from '../pieces/inTime.ts';
import { titleIn } from '../pieces/prices.ts';
import { body, hanging } from '../pieces/hanging.ts';
import { percentOf } from '../pieces/taxNames.ts';

/** How what recurs goes on after its term, how one ends it, and how far its price may rise. */
export function renewal(composer: Composer): readonly Block[] {
  const { words, proposal } = composer;
  const terms = proposal.price?.renewal ?? null;
  if (terms === null) return [];
  const { months, notice_days: notice, at_most_percent: most } = terms;
  const period = words('price.renewal_by', { count: months });
  const ends = notice === null ? [] : words('price.renewal_notice', { count: notice });
  const lines = [
    words(notice === null ? 'price.renewal_open' : 'price.renewal_text', { period, notice: ends }),
    most === null ? [] : words('price.renewal_rise', { percent: percentOf(composer, most) }),
  ];
  return hanging(words('price.renewal'), body(joined(lines, ' ')));
}

/** How far the lines of the total can be made longer, each by its name; where the price hides its lines, without it. */
export function extensions(composer: Composer, part: CurrencyPriceFacts): readonly Block[] {
  const { words, start, locale, proposal } = composer;
  const shown = proposal.price?.detail === 'lines';
  const isDiscounted = isDiscountedForGood(part);
  const lines = part.groups.flatMap((group) => group.lines);
  const said = lines.flatMap((line) => {
    const terms = extensionOf(composer, line, { shown, isDiscounted });
    if (terms.length === 0) return [];
    const name = shown ? [...start(line.text), ...textRun(': ')] : [];
    return [sentence([...name, ...terms], locale)];
  });
  return hanging(titleIn(composer, words('price.extension_title'), part), said.flatMap(body));
}
