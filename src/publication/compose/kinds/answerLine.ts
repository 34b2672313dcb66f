import type { Figure } from '../../../proposal/claims.ts';
import type { SumsFacts } from '../../../proposal/Price.ts';
import { isCaseAlone, sectionOfKind } from '../../../proposal/kinds.ts';
import { textRun } from '../../locale/phrase.ts';
import type { Inlines } from '../../document/Inline.ts';
import { joined, listed, type Composer } from '../pieces/Composer.ts';
import { beforeIndexation } from '../pieces/indexation.ts';
import { chargesSaid } from '../pieces/charges.ts';
import { openRange } from '../pieces/openRange.ts';
import { chargedPrices, isByPeriod } from '../pieces/prices.ts';
import { measured, titledText } from '../pieces/statements.ts';
import { percentOf, taxed, taxesNamed } from '../pieces/taxNames.ts';
import { totalNumber } from '../pieces/totalNumber.ts';
import type { Answer } from './answers.ts';
import { clientOf } from './figure.ts';

/** What is said to a criterion of the client, in one line: the claim itself, what was measured, or what it comes to. */
export function answerLine(composer: Composer, answer: Answer): Inlines {
  const { words, start } = composer;
  if ('kind' in answer) {
    if (answer.text !== null) return start(answer.text);
    // What a block of the library says is more than a line: the section that says it.
    return words(`${sectionOfKind(answer.kind, isCaseAlone(composer.proposal))}.title`);
  }
  if ('value' in answer) return figureLine(composer, answer);
  if ('currencies' in answer) return priceLine(composer);
  if ('expected' in answer) return words('answers.return', { roi: percentOf(composer, answer.expected.roi) });
  if ('net' in answer) return termLine(composer, answer);
  if ('accepted_when' in answer) return start(answer.title);
  if ('named' in answer)
    return joined([start(answer.title), answer.project === null ? [] : composer.say(answer.project)], ': ');
  if ('answer' in answer && answer.answer !== null) return start(answer.answer);
  return titledText(composer, answer);
}

/** "Time to productivity in the pilot: 9 days", of a reference with its name. */
function figureLine(composer: Composer, figure: Figure): Inlines {
  const measure = { label: composer.start(figure.label), value: measured(composer, figure) };
  // Of another client's figure whose it is: it is no promise to this one.
  return joined([clientOf(composer, figure), composer.words('figures.part', measure)], ' · ');
}

/** What the whole offer comes to; that it depends on a choice, or on what is used, where nobody can say. */
function priceLine(composer: Composer): Inlines {
  const { words, say, locale } = composer;
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
