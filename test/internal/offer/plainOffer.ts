import type { OracleLine, OracleOffer } from './oracleOffer.ts';
import { saysOracle } from './oracleSays.ts';

/** A line of 100 that is charged once and bears no tax, unless said otherwise. */
export const plain = (fields: Partial<OracleLine> = {}): OracleLine => ({
  text: 'Work',
  qty: '1',
  unit_price: '100',
  ...fields,
});

/** A line of 10 that is charged each month. */
export const monthly = (fields: Partial<OracleLine> = {}): OracleLine =>
  plain({ unit_price: '10', recurring: 'month', ...fields });

/** An offer of such lines; v is a tax of 20 per cent. */
export const offered = (fields: Partial<OracleOffer>): OracleOffer => ({
  lines: [],
  taxes: { v: { label: 'VAT', percent: '20' } },
  discount: null,
  payments: [],
  ...fields,
});

/** What the oracle says behind what it says of every offer: codes, or what is paid, billed and capped. */
export function saidOfPlan(offer: OracleOffer, digits = 2): string {
  const said = saysOracle(offer, digits).split(' | ');
  return said.length === 1 ? said.join() : said.slice(12).join(' | ');
}
