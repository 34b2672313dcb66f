import { expect } from 'vitest';
import type { Finding } from '../../../src/foundation/diagnostics/finding.ts';
import { offer } from '../../../src/internal/dossier/schema/offer.ts';
import { sortEntries } from '../../../src/internal/dossier/model/priceEntries.ts';
import { computePrice } from '../../../src/internal/offer/computePrice.ts';
import { type CalendarDate, isCalendarDate } from '../../../src/foundation/calendar/CalendarDate.ts';
import type { WrittenOffer } from '../../../src/internal/dossier/model/Dossier.ts';
import { withTaxesOnDay } from '../../../src/internal/offer/taxesOnDay.ts';
import { applyBook } from '../../../src/internal/prices/applyBook.ts';
import type { CurrencyPrice, Offer, Price } from '../../../src/internal/offer/Price.ts';

/** An offer as the loader hands it over, from what a user writes. */
export function offerOf(typed: object): Offer {
  const days = { issued: day('2026-11-23'), expiry: null };
  const { offer: whole, findings } = applyBook(writtenOffer(typed), {
    ...{ book: null, isUnread: false, currency: undefined, ...days, onlyBook: false },
  });
  if (whole === null) throw new Error(JSON.stringify(findings));
  return withTaxesOnDay(whole, days).offer;
}

export const day = (text: string): CalendarDate => {
  if (!isCalendarDate(text)) throw new Error(text);
  return text;
};

/** The same before the price book was asked. */
export function writtenOffer(typed: object): WrittenOffer {
  const { lines, milestones, ...rest } = offer.parse(typed);
  return {
    ...rest,
    ...sortEntries(lines, rest.billing),
    milestones: milestones.map((milestone, i) => ({ ...milestone, id: milestone.id ?? `milestone-${i + 1}` })),
  };
}

const vat15 = { label: 'VAT', percent: '15' };

/** The price of the full example, checked by hand. */
export const fullOffer = {
  lines: [
    {
      ...{ id: 'licence', text: 'Licence per employee and year', qty: '2400', unit_price: '96.00', tax: 'vat15' },
      ...{ discount_percent: '5', recurring: 'year', term: 3 },
    },
    { id: 'setup', text: 'Set-up and integration', qty: '1', unit_price: '78000.00', tax: 'vat15' },
    { id: 'days', text: 'Trainer day', qty: '12', unit_price: '4200.00', tax: 'vat15' },
    { id: 'coach', text: 'Mobile coach', qty: '1', unit_price: '30000.00', tax: 'vat15', optional: true },
  ],
  discount: null,
  taxes: { vat15 },
  payments: [
    { percent: '40', due: 'on signature' },
    { percent: '40', due: 'first twelve stores live' },
    { percent: '20', due: 'final report' },
  ],
} as const;

export const priceOf = (written: object, currency?: string): Price => {
  const { price, findings } = computePrice(offerOf(written), currency);
  expect(findings).toEqual([]);
  if (price === null) throw new Error('no price');
  return price;
};

export const onlyPrice = (written: object, currency = 'EUR'): CurrencyPrice => {
  const [first, ...others] = priceOf(written, currency).currencies;
  if (!first || others.length > 0) throw new Error('not one currency');
  return first;
};

export const line = (fields: object): object => ({ text: 'Work', unit_price: '100.00', ...fields });
export const amountsOf = (price: CurrencyPrice): readonly (string | null)[] =>
  price.payments.map(({ amount }) => amount);

/** Each finding as "E107 offer.lines.0.term". */
export const briefly = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, path }) => `${code} ${path.join('.')}`);
