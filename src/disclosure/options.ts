import type { CurrencyPrice, Offer, PricedLine, RatedLine } from '../internal/offer/Price.ts';
import type { PriceOptionFacts } from '../proposal/Price.ts';
import { discloseOption, type Taxed } from './priceLine.ts';
import type { Speaker } from './Speaker.ts';

/** What is offered beside the total in one currency; `sold`: the lines of all currencies. */
export const discloseOptions = (
  part: CurrencyPrice,
  offer: Taxed & Pick<Offer, 'detail'>,
  speaker: Speaker,
  sold: readonly PricedLine[],
): readonly PriceOptionFacts[] =>
  part.lines.flatMap((line) =>
    line.part === 'optional'
      ? [
          discloseOption(line, part.currency, speaker, offer, {
            isTitled: isTitled(line, part, offer),
            replaced: replacedBy(line, sold),
          }),
        ]
      : [],
  );

/** The lines whose place an option takes: those of its group of alternatives that are no options. */
const replacedBy = ({ line: { alternative } }: PricedLine, sold: readonly PricedLine[]): readonly PricedLine[] =>
  alternative === undefined
    ? []
    : sold.filter(({ part, line }) => part !== 'optional' && line.alternative === alternative);

/** Whether the section of a line heads a group of the table already. */
export const isTitled = (
  { line: { section } }: PricedLine | RatedLine,
  { lines }: CurrencyPrice,
  { detail }: Pick<Offer, 'detail'>,
): boolean =>
  detail !== 'total' &&
  lines.some(({ part, line }) => part === 'total' && JSON.stringify(line.section) === JSON.stringify(section));
