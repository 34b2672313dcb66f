import { figures as figuresSchema } from '../../../src/internal/dossier/schema/figures.ts';
import { finance as financeSchema } from '../../../src/internal/dossier/schema/finance.ts';
import { computeCase, type ComputedCase } from '../../../src/internal/business-case/computeCase.ts';
import type { BusinessCase, Finance } from '../../../src/internal/business-case/BusinessCase.ts';
import { computePrice } from '../../../src/internal/offer/computePrice.ts';
import { offerOf } from '../offer/offerOf.ts';

export interface WrittenCase {
  readonly finance: object;
  readonly offer?: object;
  readonly figures?: object;
  readonly currency?: string | undefined;
}

const financeOf = (written: object): Finance => {
  const { benefits, ...rest } = financeSchema.parse(written);
  return { ...rest, benefits: benefits.map((benefit, i) => ({ ...benefit, id: benefit.id ?? `benefit-${i + 1}` })) };
};

/** The case of what a user writes, through the real schemas and the real price. */
export function caseOf(written: WrittenCase): ComputedCase {
  const offer = offerOf(written.offer ?? {});
  const currency = 'currency' in written ? written.currency : 'SAR';
  const { price } = computePrice(offer, currency);
  return computeCase({
    finance: financeOf(written.finance),
    offer,
    price,
    figures: figuresSchema.parse(written.figures ?? {}),
    currency,
  });
}

/** The case, where it has to be one. */
export function soundCase(written: WrittenCase): BusinessCase {
  const { businessCase, findings } = caseOf(written);
  if (businessCase === null) throw new Error(JSON.stringify(findings));
  return businessCase;
}

/** The example of the documentation: 42 stores, three years, ten per cent. */
export const retail: WrittenCase = {
  finance: {
    horizon_years: 3,
    discount_rate: '0.10',
    costs: { from_offer: true, client_effort: { value: '40000', source: 'our estimate, to be confirmed' } },
    benefits: [
      {
        id: 'leavers',
        label: 'Fewer leavers',
        per_year: '2400 * 0.02 * 6500',
        low: '0.5',
        high: '1.25',
        source: 'HR report',
      },
      {
        id: 'onboarding',
        label: 'Faster onboarding',
        per_year: '900 * 1.5 * 180',
        low: '0.7',
        high: '1.2',
        source: 'figure:pilot',
      },
    ],
  },
  figures: { pilot: { value: '9', unit: 'days', label: 'Pilot', source: 'Joint report', as_of: '2026-01-20' } },
  offer: {
    lines: [
      {
        text: 'Licence',
        qty: '2400',
        unit_price: '96.00',
        tax: 'vat',
        discount_percent: '5',
        recurring: 'year',
        term: 3,
      },
      { text: 'Set-up', qty: '1', unit_price: '78000.00', tax: 'vat' },
      { text: 'Trainer day', qty: '12', unit_price: '4200.00', tax: 'vat' },
      { text: 'Coach', qty: '1', unit_price: '30000.00', tax: 'vat', optional: true },
    ],
    taxes: { vat: { label: 'VAT', percent: '15' } },
  },
};
