import type { CurrencyPrice, PricedLine } from '../internal/offer/Price.ts';
import type { PriceOptionFacts } from '../proposal/Price.ts';
import { discloseOption } from './priceLine.ts';
import type { Speaker } from './Speaker.ts';

/** What is offered beside the total; `isTitled`: whether a group of lines has the title of a line's section. */
export const discloseOptions = (
  part: CurrencyPrice,
  offer: Parameters<typeof discloseOption>[3],
  speaker: Speaker,
  isTitled: (line: PricedLine) => boolean,
): readonly PriceOptionFacts[] =>
  part.lines.flatMap((line) =>
    line.part === 'optional'
      ? [
          discloseOption(line, part.currency, speaker, offer, {
            isTitled: isTitled(line),
            replaced: replacedBy(line, part),
          }),
        ]
      : [],
  );

/** The lines whose place an option takes: those of its group of alternatives that are no options. */
const replacedBy = ({ line: { alternative } }: PricedLine, { lines }: CurrencyPrice): readonly PricedLine[] =>
  alternative === undefined
    ? []
    : lines.filter(({ part, line }) => part !== 'optional' && line.alternative === alternative);
