import type { OracleLine } from '../../../internal/offer/oracleOffer.ts';
import type { Case } from './cases.ts';

/** A line as it is typed; what the tests know of it besides. */
export interface CaseLine extends OracleLine {
  readonly currency: 'EUR' | 'USD';
  readonly alternative?: string;
  readonly section?: string;
}

export interface CaseOffer {
  readonly lines: readonly CaseLine[];
  readonly taxes: Readonly<
    Record<string, { readonly label: string; readonly percent: string; readonly note?: string }>
  >;
  readonly discount: { readonly percent?: string; readonly amount?: string; readonly reason: string } | null;
  readonly rates: readonly object[];
  readonly detail: string;
  readonly payments: readonly {
    readonly percent?: string;
    readonly amount?: string;
    readonly parts?: number;
    readonly due: string;
  }[];
}

const recurring = {
  none: {},
  year3: { recurring: 'year', term: 3 },
  month6: { recurring: 'month', term: 6 },
  open: { recurring: 'month' },
} as const;

const taxIds = {
  none: [undefined, undefined],
  one: ['vat', 'vat'],
  two: ['vat', 'low'],
  exempt: ['free', 'free'],
  mixed: ['vat', undefined],
} as const;

const line = (text: string, price: string, tax: string | undefined, more: Partial<CaseLine> = {}): CaseLine => ({
  ...{ text, qty: '1', unit_price: price, currency: 'EUR' },
  ...(tax === undefined ? {} : { tax: [tax] }),
  ...more,
});

/** The offer of a case: always a machine and its service, and what the case adds. */
export function offerOfCase(one: Case): CaseOffer {
  const [main, other] = taxIds[one.tax];
  const size = { alternative: 'size', section: 'Size' };
  const chosen: Readonly<Record<Case['choice'], readonly CaseLine[]>> = {
    none: [],
    one: [line('Small', '2000.00', main, size), line('Large', '4000.50', other, size)],
    oneRecurs: [line('Small', '2000.00', main, size), line('Large', '4000.50', other, { ...size, recurring: 'year' })],
    two: [
      ...[line('Small', '2000.00', main, size), line('Large', '4000.50', other, size)],
      ...[
        line('Course', '100.00', main, { alternative: 'course' }),
        line('Film', '150.00', undefined, { alternative: 'course' }),
      ],
    ],
    cross: [line('Small', '2000.00', main, size), line('Large', '4000.50', other, { ...size, currency: 'USD' })],
  };
  const options: Readonly<Record<Case['option'], readonly CaseLine[]>> = {
    none: [],
    same: [line('Coach', '500.00', main, { optional: true })],
    untaxed: [line('Coach', '500.00', undefined, { optional: true })],
    recurring: [line('Coach', '500.00', main, { optional: true, recurring: 'year' })],
  };
  return {
    lines: [
      line('Machine', '10000.01', main, { section: 'Works', discount_percent: '10' }),
      line('Service', '300.00', other, recurring[one.recurring]),
      ...(one.currency === 'two' || one.currency === 'rates'
        ? [line('Software', '1000.00', main, { currency: 'USD' })]
        : []),
      ...(one.currency === 'onlyOptions' ? [line('Dongle', '70.00', main, { currency: 'USD', optional: true })] : []),
      ...chosen[one.choice],
      ...options[one.option],
    ],
    taxes: {
      vat: { label: 'VAT', percent: '25' },
      low: { label: 'VAT', percent: '12' },
      free: { label: 'VAT', percent: '0', note: 'Reverse charge' },
    },
    discount:
      one.discount === 'none'
        ? null
        : { ...(one.discount === 'percent' ? { percent: '10' } : { amount: '1000.00' }), reason: 'early order' },
    rates:
      one.currency === 'rates'
        ? [{ from: 'USD', to: 'EUR', rate: '0.9000', as_of: '2026-11-20', source: 'European Central Bank' }]
        : [],
    detail: one.detail,
    payments:
      one.payment === 'percent'
        ? [
            { percent: '40', due: 'on signature' },
            { percent: '60', due: 'on delivery' },
          ]
        : [
            { amount: '3000.00', due: 'on signature' },
            { parts: 2, due: 'each quarter' },
          ],
  };
}
