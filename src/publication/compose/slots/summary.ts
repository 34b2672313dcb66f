import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import { beside, type Composer, joined, pageOf, plain, sentence } from '../pieces/Composer.ts';
import { consentKey } from '../pieces/consentKey.ts';
import { caseNumbers, type KeyNumber } from '../case/caseSummary.ts';
import { withCase } from '../case/CaseWriter.ts';
import { body } from '../pieces/hanging.ts';
import { textRun } from '../../locale/phrase.ts';
import { openRange } from '../pieces/openRange.ts';
import { pageOfPlace } from '../pieces/places.ts';
import { marksOn } from '../kinds/answers.ts';
import { numberAndUnit } from '../pieces/statements.ts';
import { chargesSaid } from '../pieces/charges.ts';
import { chargedPrices, ratedPrices, yearly, goesOn, isByPeriod } from '../pieces/prices.ts';
import { beforeIndexationSaid, isFirstYearMoved } from '../pieces/indexation.ts';
import { regularCharges } from '../pieces/regularCharges.ts';
import { ratedTaxes, taxed, taxNames, summedTaxes, taxesOfAll } from '../pieces/taxNames.ts';
import { totalNumber } from '../pieces/totalNumber.ts';
import { compare } from '../../../foundation/money/Decimal.ts';
import type { CurrencyPriceFacts } from '../../../proposal/Price.ts';

/** Key figures of the dossier, the total, and what the business case comes to, in a row; never the total alone. */
export function keyNumbers(composer: Composer): readonly Block[] {
  const figures = Object.entries(composer.proposal.figures).flatMap(([id, { key }]) =>
    key ? (figureNumber(composer, id) ?? []) : [],
  );
  const made = withCase(composer, caseNumbers);
  if (figures.length + made.length === 0) return [];
  const total = [totalItem(composer) ?? []].flat();
  const [payback, ...others] = made;
  // The total always stays, then what the case comes to first; the rest of the case only beside all figures.
  const instead = insteadOfLoss(composer);
  const ranked = [...total, ...(payback === undefined ? [] : [payback]), ...figures, ...others, ...instead];
  const items = [...figures, ...instead, ...total, ...made].map((item) => ({ ...item, rank: ranked.indexOf(item) }));
  return [{ type: 'keyNumbers', items }];
}

/** In the place of a negative net present value the first figure that is not large already. */
function insteadOfLoss(composer: Composer): readonly KeyNumber[] {
  const { case: made, figures } = composer.proposal;
  if (made?.expected.npv?.amount.startsWith('-') !== true) return [];
  const [id] = Object.entries(figures).flatMap(([id, { key }]) => (key ? [] : [id]));
  const number = id === undefined ? null : figureNumber(composer, id);
  return number === null ? [] : [{ ...number, kept: false }];
}

/** A unit that is longer, in characters, stands in the line under its number. */
const mostOfUnit = 14;

function figureNumber(composer: Composer, id: string): KeyNumber | null {
  const { say, start, proposal } = composer;
  const figure = proposal.figures[id];
  if (!figure) return null;
  const kept = !composer.placed.has('figure');
  const { number, unit } = numberAndUnit(composer, figure);
  const label = say(figure.short ?? figure.label);
  const isLong = plain(unit).length > mostOfUnit;
  return {
    number,
    unit: isLong ? [] : unit,
    unitFirst: false,
    kept,
    meaning: [...(kept ? marksOn(composer, figure) : []), ...(isLong ? beside([unit, label], composer) : label)],
    source: start(figure.source),
  };
}

/** The total, where there is one, with the page of its table. */
function totalItem(composer: Composer): KeyNumber | null {
  const total = totalNumber(composer);
  const source = composer.words('summary.key_source', { page: pageOfPlace('prices') });
  return total === null ? null : { ...total, unit: textRun(''), unitFirst: false, source };
}

/** The first of the next steps, or what anybody can do: sign, or call. */
export function summaryNext(composer: Composer): readonly Block[] {
  const { words, say, start, proposal, locale } = composer;
  const [first] = proposal.proposal.next_steps;
  if (!first) {
    const name = say(proposal.contact.name);
    return body(
      proposal.proposal.has_acceptance
        ? words('summary.next_default', {
            section: words(consentKey(composer, 'acceptance.title')),
            page: pageOf('acceptance'),
            name,
          })
        : words('summary.next_call', { name }),
    );
  }
  const title: Inlines = first.title === null ? [] : [...start(first.title), ...textRun(': ')];
  return body([...title, ...sentence(title.length === 0 ? start(first.text) : say(first.text), locale)]);
}

/** How many clients can be asked; nothing where none agreed. */
export function summaryReferences(composer: Composer): readonly Block[] {
  const { references, blocks } = composer.proposal;
  // Where no block prints the references, there is no page to lead to.
  const isPrinted = blocks.some(({ kind }) => kind === 'reference');
  const asked = isPrinted ? references.filter(({ person }) => person !== null).length : 0;
  return asked === 0
    ? []
    : body(composer.words('summary.references', { count: asked, page: pageOfPlace('references') }));
}

/** "399,372.00 SAR in the first year, including VAT", one sentence a currency, and what they come to together. */
export function summaryTotal(composer: Composer): readonly Block[] {
  const { words, say, proposal } = composer;
  const prices = chargedPrices(composer);
  const open = prices.find(({ total }) => total === null);
  const key = open !== undefined ? 'price.summary_besides' : prices.length > 1 ? 'price.summary_part' : 'summary.total';
  const each = prices.flatMap((price) =>
    body(
      joined(
        [
          composer.opened(closedTotal(composer, price, key)),
          price.total === null ? [] : movedSaid(composer, price),
          regularCharges(composer, price),
        ],
        ' ',
      ),
    ),
  );
  const grand = proposal.price?.grand_total ?? null;
  const recurs = prices.some((price) => price.recurs);
  const together =
    grand !== null
      ? words(yearly('price.summary_together', recurs), {
          total: say(grand.total),
          page: pageOfPlace('together'),
        })
      : prices.length > 1 && open === undefined
        ? words('price.summary_page', { page: pageOfPlace('prices') })
        : [];
  return [
    ...(open === undefined ? [] : openTotals(composer, open)),
    ...each,
    ...body(together),
    ...ratedTotals(composer),
  ];
}

/** That the sum of the year is before indexation, where an index moves it. */
const movedSaid = (composer: Composer, price: CurrencyPriceFacts): Inlines =>
  beforeIndexationSaid(composer, 'price.summary_before_indexation', !isByPeriod(composer) && isFirstYearMoved(price));

/** Of what is charged at rates alone: that it is, and what it may come to at most. */
function ratedTotals(composer: Composer): readonly Block[] {
  const { words, say } = composer;
  const page = pageOfPlace('rates');
  const [part, ...others] = ratedPrices(composer);
  if (part === undefined) return [];
  // A cap on one of several currencies is not what all of it comes to at most.
  if (part.cap === null || others.length + chargedPrices(composer).length > 0)
    return body(words('summary.rates', { page }));
  const tax = ratedTaxes(composer, part);
  return body(words(taxed('summary.rates_cap', tax), { total: say(part.cap.amount), tax, page }));
}

function closedTotal(composer: Composer, price: CurrencyPriceFacts, key: string): Inlines {
  if (price.total === null) return [];
  if (isByPeriod(composer) && price.charges.length > 0) return periodTotal(composer, price.charges);
  const tax = taxNames(composer, price);
  return composer.words(taxed(yearly(key, price.recurs), tax), {
    total: composer.say(price.total),
    tax,
    page: pageOfPlace('prices'),
  });
}

/** "340.00 USD a month, including VAT 20 %". */
function periodTotal(composer: Composer, charges: CurrencyPriceFacts['charges']): Inlines {
  const { words, say } = composer;
  const tax = taxesOfAll(
    composer,
    charges.map(({ taxes }) => summedTaxes(composer, taxes)),
  );
  const total = chargesSaid(composer, charges, say);
  return words(taxed('summary.total', tax), { total, tax, page: pageOfPlace('prices') });
}

/** Each way to choose with what one signs for, in a row of its own: "Monthly: 340.00 USD a month". */
const waysByPeriod = (
  composer: Composer,
  lines: CurrencyPriceFacts['choices'][number]['lines'],
  page: Inlines,
): readonly Block[] => {
  const charges = lines.flatMap(({ charges_with_it }) => charges_with_it);
  const tax = taxesOfAll(
    composer,
    charges.map(({ taxes }) => summedTaxes(composer, taxes)),
  );
  return [
    {
      type: 'rows',
      items: lines.map((line) => ({
        text: composer.words('price.way', {
          text: composer.start(line.text),
          amount: chargesSaid(composer, line.charges_with_it, composer.say),
        }),
        source: null,
      })),
    },
    ...body(composer.words(taxed('price.summary_ways', tax), { tax, page })),
  ];
};

/** Way by way where each is said by its charges, else in one sentence. */
function openTotals(composer: Composer, price: CurrencyPriceFacts): readonly Block[] {
  const lines = price.choices[0]?.lines ?? [];
  if (isByPeriod(composer) && lines.every(({ charges_with_it: charges }) => charges.length > 0))
    return waysByPeriod(composer, lines, pageOfPlace('choices'));
  return body(joined([composer.opened(openTotal(composer, price)), movedSaid(composer, price)], ' '));
}

/** Between what and what the total of a currency lies while one choice is open; else only that it depends on the choice. */
function openTotal(composer: Composer, price: CurrencyPriceFacts): Inlines {
  const { words, say } = composer;
  const page = pageOfPlace('choices');
  const lines = price.choices[0]?.lines ?? [];
  const ways = lines.flatMap((line) => {
    if (line.with_it === null) return [];
    const { taxes } = line.with_it;
    return [{ taxes: summedTaxes(composer, taxes), first: price.recurs || goesOn(line) }];
  });
  const range = openRange(price);
  if (range === null) return words('summary.alternatives', { page });
  const tax = taxesOfAll(
    composer,
    ways.map(({ taxes }) => taxes),
  );
  const isSame = compare(range.low.amount, range.high.amount) === 0;
  const key = yearly(
    isSame ? 'summary.total' : 'price.summary_range',
    ways.some(({ first }) => first),
  );
  const [from, to] = [say(range.low), say(range.high)];
  return words(taxed(key, tax), {
    total: from,
    low: from,
    high: to,
    tax,
    page: isSame ? pageOfPlace('prices') : page,
  });
}
