import type { Finding } from '../../../src/foundation/diagnostics/finding.ts';
import { taxesOnDay } from '../../../src/internal/offer/taxesOnDay.ts';
import { day, line, writtenOffer } from './offerOf.ts';

/** A rate with its first and its last day. */
export type Rate = readonly [percent: string, from?: string | null, until?: string];

export const ratesOf = (rates: readonly Rate[]): readonly object[] =>
  rates.map(([percent, from, until]) => ({
    percent,
    ...(from === undefined || from === null ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  }));

/** An offer with one tax of these rates, issued on 23 November 2026 and valid for a month unless told. */
export interface Case {
  readonly rates: readonly Rate[];
  readonly issued?: string;
  readonly expiry?: string | null;
  readonly tax?: object;
  readonly lines?: readonly object[];
}

export function onDay({
  rates,
  issued = '2026-11-23',
  expiry = '2026-12-23',
  tax = {},
  lines = [line({ tax: 'vat' })],
}: Case): ReturnType<typeof taxesOnDay> {
  const offer = writtenOffer({ taxes: { vat: { label: 'VAT', rates: ratesOf(rates), ...tax } }, lines });
  return taxesOnDay(offer, { issued: day(issued), expiry: expiry === null ? null : day(expiry) });
}

/** Each finding as "E415 gap rates.0.until". */
export const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, says, path }) => `${code} ${says} ${path.slice(3).join('.')}`.trim());
