import { consentKey } from '../pieces/consentKey.ts';
import type { Amount } from '../../../proposal/leaves.ts';
import type { CurrencyPriceFacts, PriceChoiceFacts } from '../../../proposal/Price.ts';
import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import { listed, type Composer, joined, sentence } from '../pieces/Composer.ts';
import { capLabel } from '../pieces/cap.ts';
import { amountSpoken, inWords } from '../pieces/inWords.ts';
import { pageOfPlace } from '../pieces/places.ts';
import { chargedPrices, pricesOf, ratedPrices, isDivided, isOnlyCharged, yearly } from '../pieces/prices.ts';
import { changingCharges } from '../pieces/regularCharges.ts';
import { ratedTaxes, taxesOfAll } from '../pieces/taxNames.ts';
import {
  closedPart,
  isOfferByCharge,
  isOfFirstYear,
  partWith,
  signedBeforeIndexation,
  signedFor,
  type Signed,
  type SignedPart,
} from './signedFor.ts';
import { alternatives, options, type Choice } from './choicesBeside.ts';
import { discountNotes } from './discountNotes.ts';

/** What the client ticks: the offer or its alternatives, and each option, with amounts including tax. */
export function choices(composer: Composer): readonly Block[] {
  const { words, proposal } = composer;
  if (!proposal.proposal.has_acceptance) return [];
  const beside = [alternatives, options].flatMap((write) =>
    pricesOf(composer).flatMap((price) => write(composer, price)),
  );
  const all = [...offers(composer), ...beside];
  const items = all.map(({ item }) => item);
  return [
    {
      type: 'choiceList',
      label: words(consentKey(composer, 'acceptance.choose')),
      items,
      note: choiceNote(composer, all),
    },
  ];
}

/** With its currency: a list of amounts is read without the tables above it. */
const amountOf = ({ say }: Composer, value: Amount): Inlines => say(value);

/** The offer with its total; where one choice is open, one item for each way to choose. */
function offers(composer: Composer): readonly Choice[] {
  const { words } = composer;
  const prices = chargedPrices(composer);
  const rated = ratedPrices(composer);
  if (prices.length === 0 && rated.length > 0) return [atRates(composer)];
  const ways = prices.flatMap((open) => open.choices.flatMap((choice) => waysToChoose(composer, choice, open)));
  if (ways.length > 0) return ways;
  if (prices.some(({ total }) => total === null))
    return [{ item: { text: words('acceptance.offer_open'), amount: [] }, taxes: [] }];
  const parts = prices.map((price) => closedPart(composer, price));
  const signed = signedIn(composer, parts);
  const grand = signedGrand(composer);
  const amount = grand === null ? listedSums(composer, signed) : composer.say(grand);
  return [
    {
      item: { text: words(yearly('acceptance.offer', isOfFirstYear(parts))), amount },
      taxes: signed.map(({ taxes }) => taxes),
    },
  ];
}

/** The offer of which nothing is known but the rates: what it may come to at most, where that is agreed. */
function atRates(composer: Composer): Choice {
  const { words } = composer;
  const text = words('acceptance.offer_rates', { page: pageOfPlace('rates') });
  const capped = cappedWhole(composer);
  if (capped === null) return { item: { text, amount: [] }, taxes: [] };
  const amount = words('acceptance.at_most', { amount: amountOf(composer, capped.cap.amount) });
  return { item: { text, amount }, taxes: [[ratedTaxes(composer, capped)].filter((tax) => tax.length > 0)] };
}

/** The price at rates that its cap holds as a whole; null where anything else is charged, or nothing is agreed. */
function cappedWhole(composer: Composer) {
  const [part, ...others] = ratedPrices(composer);
  if (part === undefined || part.cap === null || others.length + chargedPrices(composer).length > 0) return null;
  return { ...part, cap: part.cap };
}

/** The sum over currencies, where that is what one signs for: not where one signs for charges. */
const signedGrand = (composer: Composer): Amount | null =>
  isOfferByCharge(composer) ? null : (composer.proposal.price?.grand_total?.total ?? null);

const signedIn = (composer: Composer, parts: readonly SignedPart[]): readonly Signed[] =>
  signedFor(composer, parts, (amount) => amountOf(composer, amount));

const listedSums = ({ locale }: Composer, signed: readonly Signed[]): Inlines =>
  listed(
    signed.map(({ said }) => unbroken(said)),
    locale,
  );

/** An amount with its time, which stands on one line: several of them break between each other. */
const unbroken = (said: Inlines): Inlines =>
  said.map((part) => (part.type === 'text' ? { ...part, value: part.value.replaceAll(' ', '\u00A0') } : part));

/** The offer with each alternative and what it comes to: nothing where another choice is open as well. */
function waysToChoose(
  composer: Composer,
  { lines, compared }: PriceChoiceFacts,
  open: CurrencyPriceFacts,
): readonly Choice[] {
  const prices = chargedPrices(composer);
  return lines.flatMap((line, i): readonly Choice[] => {
    const chosen = partWith(composer, open, line);
    if (chosen === null) return [];
    const parts = prices.map((price) => (price.currency === open.currency ? chosen : closedPart(composer, price)));
    const signed = signedIn(composer, parts);
    const name = composer.words(yearly('acceptance.offer_with', isOfFirstYear(parts)), {
      text: composer.say(line.text),
    });
    const mark = Number(compared?.recommended?.number ?? -1) === i ? composer.words('packages.recommended') : [];
    // No sum of the document says what one of several ways to choose comes to in words.
    const spoken = partsInWords(composer, parts);
    const named = joined([name, mark], ' · ');
    const text = spoken.length === 0 ? named : joined([sentence(named, composer.locale), ...spoken], ' ');
    return [{ item: { text, amount: listedSums(composer, signed) }, taxes: signed.map(({ taxes }) => taxes) }];
  });
}

/** What holds for every amount of the choices: currency, taxes, rates, and where the discount on the whole is not in it. */
function choiceNote(composer: Composer, all: readonly Choice[]): Inlines | null {
  const { proposal, words, locale } = composer;
  if (proposal.price === null) return null;
  const isCharged = chargedPrices(composer).length > 0;
  // Rates without a cap are no amounts.
  const first = all.some(({ item }) => item.amount.length > 0) ? taxesIn(composer, all) : [];
  const rates = signedGrand(composer) === null ? [] : words('acceptance.rates');
  const regular = chargedPrices(composer).map((price) => changingCharges(composer, price));
  const isRated = pricesOf(composer).some(({ at_rates }) => at_rates.length > 0);
  // Of an offer at rates alone the cap is what one ticks.
  const capped = cappedWhole(composer) === null ? pricesOf(composer) : [];
  const caps = capped.flatMap((part) => capSaid(composer, part));
  const used = isCharged ? words('acceptance.at_rates', { page: pageOfPlace('rates') }) : words('price.rates_note');
  const apart = isRated ? used : [];
  const paid = pricesOf(composer).some(isDivided)
    ? words('acceptance.payments', { page: pageOfPlace('payments') })
    : [];
  const more = [
    ...totalsInWords(composer),
    signedBeforeIndexation(composer),
    rates,
    ...caps,
    apart,
    paid,
    ...regular,
    ...discountNotes(composer),
  ].filter((line) => line.length > 0);
  const note = more.length === 0 ? first : joined([sentence(first, locale), ...more], ' ');
  return note.length === 0 ? null : note;
}

/** What the client signs for, in words: the sum of all currencies, or each of them; each charge, where that is signed. */
function totalsInWords(composer: Composer): readonly Inlines[] {
  const grand = signedGrand(composer);
  if (grand === null)
    return partsInWords(
      composer,
      chargedPrices(composer).map((price) => closedPart(composer, price)),
    );
  const line = inWords(composer, [{ amount: grand, said: amountSpoken(composer, grand) }]);
  return line.length === 0 ? [] : [sentence(line, composer.locale)];
}

/** All that is signed for in one sentence, each sum with its time; nothing where no words are asked for. */
function partsInWords(composer: Composer, parts: readonly SignedPart[]): readonly Inlines[] {
  const line = inWords(
    composer,
    signedFor(composer, parts, (amount) => amountSpoken(composer, amount)),
  );
  return line.length === 0 ? [] : [sentence(line, composer.locale)];
}

/** "Not to exceed: 261,200.00 USD."; of which currency, where others are charged too. */
function capSaid(composer: Composer, { cap, currency }: CurrencyPriceFacts): readonly Inlines[] {
  const { words, say, name } = composer;
  if (cap === null) return [];
  return [
    words(isOnlyCharged(composer, currency) ? 'acceptance.cap' : 'acceptance.cap_in', {
      label: capLabel(composer, cap),
      amount: say(cap.amount),
      currency: name(currency),
    }),
  ];
}

/** "Including VAT 25%." */
function taxesIn(composer: Composer, all: readonly Choice[]): Inlines {
  const tax = taxesOfAll(
    composer,
    all.flatMap(({ taxes }) => taxes),
  );
  return tax.length === 0 ? [] : composer.words('acceptance.note', { tax });
}
