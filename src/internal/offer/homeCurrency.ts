import type { Offer } from './Price.ts';

/** The currency of each line: its own, else the proposal's; each once, in order of appearance. */
export const currenciesOf = ({ lines }: Offer, currency: string | undefined): readonly string[] => [
  ...new Set(lines.flatMap((line) => line.currency ?? currency ?? [])),
];

/** The currency of amounts that name none: the proposal's, else that of all lines; undefined where they differ. */
export function homeCurrency(offer: Offer, currency: string | undefined): string | undefined {
  const [first, ...others] = currenciesOf(offer, currency);
  return currency ?? (others.length === 0 ? first : undefined);
}
