import type { OracleOffer, OracleTax } from './oracleOffer.ts';

/** The day on which every offer here is issued. */
export const issuedOn = '2026-11-23';

/** Each tax at its rate of one day, the last day of a rate included. */
export const taxedOn = (offer: OracleOffer, day: string): OracleOffer => ({
  ...offer,
  taxes: Object.fromEntries(Object.entries(offer.taxes).map(([id, tax]) => [id, rateOn(tax, day)])),
});

function rateOn({ rates, ...tax }: OracleTax, day: string): OracleTax {
  if (rates === undefined) return tax;
  const found = rates.find(({ from = day, until = day }) => from <= day && day <= until);
  if (found === undefined) throw new Error(`No rate of ${tax.label} on ${day}`);
  return { ...tax, percent: found.percent };
}
