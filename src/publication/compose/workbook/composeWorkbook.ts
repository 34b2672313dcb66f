import type { CurrencyPriceFacts } from '../../../proposal/Price.ts';
import type { Proposal } from '../../../proposal/Proposal.ts';
import type { Document } from '../../document/Document.ts';
import type { Inlines } from '../../document/Inline.ts';
import { setSigns } from '../../document/setSigns.ts';
import type { Sheet, Workbook } from '../../document/Workbook.ts';
import { withDigits, type Locale } from '../../locale/Locale.ts';
import { textRun } from '../../locale/phrase.ts';
import { withKind } from '../../locale/withKind.ts';
import { composer as composerOf, joined, type Composer } from '../pieces/Composer.ts';
import { chargedPrices, isByPeriod, pricesOf } from '../pieces/prices.ts';
import { isAllChosen } from '../slots/price.ts';
import { withoutAmounts } from '../slots/payments.ts';
import { speakParties } from '../speakParties.ts';
import { aboutSheet } from './aboutSheet.ts';
import { choiceSheet, optionsSheet, ratesSheet } from './besideSheets.ts';
import { paymentsSheet, type Totalled } from './paymentsSheet.ts';
import { printedIn, type Printed } from './printedIn.ts';
import { priceSheets } from './priceSheets.ts';
import { requirementsSheet } from './requirementsSheet.ts';
import { termSheet } from './termSheet.ts';
import { togetherSheet } from './togetherSheet.ts';

/**
 * The price as a workbook, and what goes with it: only what the document prints, in the same words and numbers. Sums are
 * formulas that come to exactly what is printed.
 */
export function composeWorkbook(given: Proposal, document: Document, written: Locale): Workbook {
  const { composer, printed, locale, price } = openPrice(given, document, written);
  const requirements = composer.proposal.requirements.some(({ text }) => printed.hasWords(text))
    ? [requirementsSheet(composer)]
    : [];
  const { language, digits, direction, page, title, author, issued, draft, running } = document;
  return setSigns({
    ...{ language, digits, direction, page, title, author, issued, draft },
    foot: { note: running.editable, pageOf: running.pageOf },
    approximately: rawPhrase(locale, 'price.approximate'),
    names: locale.names,
    sheets: [...price, ...requirements, aboutSheet(composer, price.length > 0)].map((sheet) => withDraft(sheet, draft)),
  });
}

/** The price alone: as a copy of it says the same, without the line that it is one. */
export const composePrice = (given: Proposal, document: Document, written: Locale): readonly Sheet[] =>
  openPrice(given, document, written).price.map((sheet) => {
    const [title, , ...rows] = setSigns({ ...document, sheets: [sheet] }).sheets[0]?.rows ?? [];
    return { ...sheet, rows: title === undefined ? [] : [title, ...rows] };
  });

function openPrice(given: Proposal, document: Document, written: Locale) {
  const locale = withKind(withDigits(written, given.proposal.digits), given.proposal.kind);
  const composer = composerOf(speakParties(given, locale), locale);
  const printed = printedIn(document, composer);
  return { locale, composer, printed, price: priceParts(composer, printed) };
}

/** A draft says so over everything else. */
const withDraft = (sheet: Sheet, draft: string | null): Sheet =>
  draft === null
    ? sheet
    : { ...sheet, rows: [{ kind: 'title', cells: [{ kind: 'text', words: textRun(draft) }] }, ...sheet.rows] };

/** Everything about the price: what is charged, what may be chosen besides, all currencies in one, when it is paid. */
function priceParts(composer: Composer, printed: Printed): readonly Sheet[] {
  const { proposal } = composer;
  const charged = printed.hasPlace('prices') ? chargedPrices(composer) : [];
  const shown = charged.map((part) => ({ part, ...priceSheets(composer, part, nameOf(composer, part)) }));
  const isPrinted = ({ text }: { readonly text: CurrencyPriceFacts['options'][number]['text'] }): boolean =>
    printed.hasWords(text);
  const choices = shown.flatMap(({ part, units }) =>
    part.choices
      .filter(({ lines }) => lines.some(isPrinted))
      .map((choice) => choiceSheet(composer, { choice, part, units })),
  );
  const optional = pricesOf(composer).filter(({ options }) => options.some(isPrinted));
  const rated = printed.hasPlace('rates') ? pricesOf(composer).filter(({ at_rates }) => at_rates.length > 0) : [];
  return [
    ...shown.flatMap(({ part, sheets }) => (isAllChosen(part) ? [] : sheets)),
    ...choices,
    ...(optional.length === 0 ? [] : [optionsSheet(composer, optional)]),
    ...(rated.length === 0 ? [] : [ratesSheet(composer, rated)]),
    ...(proposal.price !== null && printed.hasPlace('together') ? togetherSheet(composer, proposal.price, shown) : []),
    ...inTime(composer, printed, shown),
  ];
}

/** When it is paid, and what it comes to over the term. */
function inTime(composer: Composer, printed: Printed, shown: readonly Totalled[]): readonly Sheet[] {
  const all: readonly Totalled[] =
    shown.length > 0
      ? shown
      : pricesOf(composer).map((part) => ({ part: withoutAmounts(part), net: null, total: null }));
  const paid = all.filter(({ part }) => part.payments.length + part.billed.length > 0);
  const lasting = shown.filter(
    ({ part: { over_term: term, years } }) =>
      !isByPeriod(composer) && term !== null && (years.length > 0 || printed.hasAmount(term.total)),
  );
  return [
    ...(paid.length > 0 && printed.hasPlace('payments') ? [paymentsSheet(composer, paid)] : []),
    ...(lasting.length > 0 ? [termSheet(composer, lasting)] : []),
  ];
}

/** "Price", and where there are several the currency too. */
function nameOf(composer: Composer, { currency }: CurrencyPriceFacts): Inlines {
  const name = composer.words('workbook.price');
  return chargedPrices(composer).length > 1 ? joined([name, textRun(currency)], ' ') : name;
}

/** A phrase whose hole a writer fills. */
function rawPhrase(locale: Locale, key: string): string {
  const found = locale.phrases[key];
  if (typeof found !== 'string') throw new Error(`The locale ${locale.id} has no phrase ${key}.`);
  return found;
}
