import type { Block } from '../../document/Block.ts';
import type { TaxNameFacts } from '../../../proposal/Price.ts';
import type { Inlines } from '../../document/Inline.ts';
import { listed, type Composer } from '../Composer.ts';
import { body, hanging } from '../kinds/hanging.ts';
import { eachCharged, titleIn } from './eachCurrency.ts';
import { taxed, taxName } from './taxNames.ts';

/** What is charged after the first year, and what the whole term costs. */
export const priceNotes = (composer: Composer): readonly Block[] =>
  eachCharged(composer, (part, path) => {
    const { words, say } = composer;
    const taxes = (key: string, names: readonly TaxNameFacts[]): Inlines =>
      listed(
        names.map((tax, i) => taxName(composer, tax, `${path}.${key}.taxes[${i}]`)),
        composer.locale,
      );
    const when = part.later?.every === false ? 'investment.second' : 'investment.later';
    const later =
      part.later === null
        ? []
        : words(taxed(`${when}_text`, taxes('later', part.later.taxes)), {
            total: say(part.later.total, `${path}.later.total`),
            net: say(part.later.net, `${path}.later.net`),
            tax: taxes('later', part.later.taxes),
          });
    const term =
      part.over_term === null
        ? []
        : words(taxed('investment.term_text', taxes('over_term', part.over_term.taxes)), {
            total: say(part.over_term.total, `${path}.over_term.total`),
            net: say(part.over_term.net, `${path}.over_term.net`),
            tax: taxes('over_term', part.over_term.taxes),
          });
    return [
      ...hanging(titleIn(composer, words(when), part, path), body(later)),
      ...hanging(titleIn(composer, words('investment.term'), part, path), body(term)),
    ];
  });

/** The rounding rule, in words, beside every price. */
export const rounding = ({ words, proposal }: Composer): readonly Block[] =>
  proposal.price === null ? [] : hanging(words('investment.rounding'), body(words('investment.rounding_text')));
