import type { Block } from '../../document/Block.ts';
import type { Composer } from '../Composer.ts';
import { body, hanging } from '../kinds/hanging.ts';
import { eachCurrency, titleIn } from './eachCurrency.ts';
import { taxed, taxNames } from './taxNames.ts';

/** What is charged after the first year, and what the whole term costs. */
export const priceNotes = (composer: Composer): readonly Block[] =>
  eachCurrency(composer, (part, path) => {
    const { words, say } = composer;
    const tax = taxNames(composer, part, path);
    const when = part.later?.every === false ? 'investment.second' : 'investment.later';
    const later =
      part.later === null
        ? []
        : words(taxed(`${when}_text`, tax), {
            total: say(part.later.total, `${path}.later.total`),
            net: say(part.later.net, `${path}.later.net`),
            tax,
          });
    const term =
      part.over_term === null
        ? []
        : words(taxed('investment.term_text', tax), {
            total: say(part.over_term.total, `${path}.over_term.total`),
            net: say(part.over_term.net, `${path}.over_term.net`),
            tax,
          });
    return [
      ...hanging(titleIn(composer, words(when), part, path), body(later)),
      ...hanging(titleIn(composer, words('investment.term'), part, path), body(term)),
    ];
  });

/** The rounding rule, in words, beside every price. */
export const rounding = ({ words, proposal }: Composer): readonly Block[] =>
  proposal.price === null ? [] : hanging(words('investment.rounding'), body(words('investment.rounding_text')));
