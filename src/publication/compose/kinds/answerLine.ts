import { fold } from '../../../foundation/text/foldText.ts';
import type { Figure } from '../../../proposal/claims.ts';
import type { Wording } from '../../../proposal/leaves.ts';
import type { SumsFacts } from '../../../proposal/Price.ts';
import { textRun } from '../../locale/phrase.ts';
import type { Inlines } from '../../document/Inline.ts';
import { joined, listed, type Composer } from '../pieces/Composer.ts';
import { capLabel } from '../pieces/cap.ts';
import { beforeIndexation } from '../pieces/indexation.ts';
import { chargesSaid } from '../pieces/charges.ts';
import { openRange } from '../pieces/openRange.ts';
import { chargedPrices, isByPeriod } from '../pieces/prices.ts';
import { measured, titledText } from '../pieces/statements.ts';
import { percentOf, summedTaxes, taxed, taxesNamed, taxesOfAll } from '../pieces/taxNames.ts';
import { termRange } from '../pieces/termRange.ts';
import { totalNumber } from '../pieces/totalNumber.ts';
import type { Answer } from './answers.ts';
import { clientOf } from './figure.ts';

/** What is said to a criterion of the client, in one line: the claim itself, what was measured, or what it comes to. */
export function answerLine(composer: Composer, answer: Answer, asked: Wording | null = null): Inlines {
  const { words, start } = composer;
  if ('kind' in answer) {
    if (answer.text !== null) return start(answer.text);
    // What a block of the library says is more than a line: its page says where.
    return [];
  }
  if ('value' in answer) return figureLine(composer, answer, asked);
  if ('currencies' in answer) return priceLine(composer);
  if ('expected' in answer) return words('answers.return', { roi: percentOf(composer, answer.expected.roi) });
  if ('amount' in answer)
    return words('chart.pair', { name: capLabel(composer, answer), value: composer.say(answer.amount) });
  if ('net' in answer) return termLine(composer, answer);
  if ('accepted_when' in answer) return start(answer.title);
  if ('named' in answer)
    return joined([start(answer.title), answer.project === null ? [] : composer.say(answer.project)], ': ');
  if ('answer' in answer && answer.answer !== null) return start(answer.answer);
  return titledText(composer, isAsked(answer.title, asked) ? { text: answer.text } : answer);
}

/** Whether the words beside it ask by this very name. */
const isAsked = (name: Wording | null, asked: Wording | null): boolean =>
  name !== null && asked !== null && fold(name.text) === fold(asked.text);

/** "Time to productivity in the pilot: 9 days", of a reference with its name behind: it is no promise to this client. */
function figureLine(composer: Composer, figure: Figure, asked: Wording | null): Inlines {
  const value = measured(composer, figure);
  const said = isAsked(figure.label, asked)
    ? value
    : composer.words('figures.part', { label: composer.start(figure.label), value });
  const client = clientOf(composer, figure, [figure.label]);
  return client.length === 0 ? said : composer.words('answers.of_client', { said, client });
}

/** What the whole offer comes to; that it depends on a choice, or on what is used, where nobody can say. */
function priceLine(composer: Composer): Inlines {
  const { words, say, locale } = composer;
  const overTerm = overTermAsChosen(composer);
  if (overTerm !== null) return overTerm;
  const only = totalNumber(composer);
  if (only !== null) return [...only.number, ...textRun('\u00A0'), ...only.meaning];
  const prices = chargedPrices(composer);
  if (prices.length === 0) return words('answers.rates');
  const amounts = prices.map(({ total, charges }) =>
    total === null ? [] : isByPeriod(composer) && charges.length > 0 ? chargesSaid(composer, charges, say) : say(total),
  );
  if (amounts.every((amount) => amount.length > 0)) return listed(amounts, locale);
  const [open, ...others] = prices;
  const range = open === undefined || others.length > 0 || isByPeriod(composer) ? null : openRange(open);
  return range === null
    ? words('answers.choice')
    : words('answers.range', { low: say(range.low), high: say(range.high) });
}

/** "From 23,727,048.00 to 27,227,228.00 over the whole term, as you choose"; null where no term is known for each way. */
function overTermAsChosen(composer: Composer): Inlines | null {
  const range = termRange(composer);
  if (range === null) return null;
  const tax = taxesOfAll(
    composer,
    range.all.map(({ taxes }) => summedTaxes(composer, taxes)),
  );
  const holes = { low: composer.say(range.low.total), high: composer.say(range.high.total), tax };
  return beforeIndexation(
    composer,
    composer.words(taxed('answers.term_range', tax), holes),
    range.choice.lines.some(({ indexed }) => indexed?.term),
  );
}

/** "902,796.00 SAR over the whole term, including VAT 15%". */
function termLine(composer: Composer, term: SumsFacts): Inlines {
  const tax = taxesNamed(composer, term.taxes);
  const moved = chargedPrices(composer).find(({ over_term }) => over_term === term)?.indexed?.term;
  return beforeIndexation(
    composer,
    composer.words(taxed('answers.term', tax), { total: composer.say(term.total), tax }),
    moved,
  );
}
