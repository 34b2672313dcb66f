import { hasUnitWithTax } from './oracleLines.ts';
import type { OracleOffer } from './oracleOffer.ts';
import { openGroups } from './oracleWays.ts';

interface Typed {
  readonly lines: readonly object[];
  readonly [field: string]: unknown;
}

/** A random offer as it is typed: without the running sums, in which the order of the lines is seen. */
export function asWritten({ atRates = [], ...offer }: OracleOffer): Typed {
  return {
    ...offer,
    cap: typeof offer.cap === 'string' ? { amount: offer.cap } : undefined,
    headline: offer.headline ?? undefined,
    renewal: offer.renewal ?? undefined,
    packages: openGroups(offer).some(([line]) => line?.alternative === 'g') ? { group: 'g' } : undefined,
    unit_with_tax: hasUnitWithTax(offer),
    lines: [...offer.lines.map(lineAsWritten), ...atRates.map((rate) => ({ text: 'Beyond', unit: 'hour', ...rate }))],
  };
}

/** The lower end of a range is typed as such. */
export const lineAsWritten = (line: OracleOffer['lines'][number]): object =>
  line.price_to === undefined ? line : { ...line, unit_price: undefined, price_from: line.unit_price };

/** The same with a running sum under every line that counts. */
export const typed = (offer: OracleOffer): object => {
  const rest = { ...asWritten(offer), lines: asWritten({ ...offer, lines: [] }).lines };
  const open = new Set(openGroups(offer).flat());
  const lines = offer.lines.flatMap((line) => [
    lineAsWritten(line),
    ...(line.optional || open.has(line) ? [] : [{ subtotal: 'So far' }]),
  ]);
  return { ...rest, lines: [...lines, ...rest.lines] };
};
