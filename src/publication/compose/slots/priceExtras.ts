import type { CurrencyPriceFacts } from '../../../proposal/Price.ts';
import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import { phraseText } from '../../locale/phrase.ts';
import { emphasised, joined, type Composer } from '../Composer.ts';
import { body, hanging } from '../kinds/hanging.ts';
import { cell } from './cell.ts';
import { tableOf } from './tableOf.ts';
import { percentOf, taxed, taxNames } from './taxNames.ts';

const eachCurrency = (
  composer: Composer,
  write: (part: CurrencyPriceFacts, path: string) => readonly Block[],
): readonly Block[] =>
  (composer.proposal.price?.currencies ?? []).flatMap((part, i) => write(part, `price.currencies[${i}]`));

/** Options in a table of their own, each with an empty box; never summed. */
export const options = (composer: Composer): readonly Block[] =>
  eachCurrency(composer, (part, path) => {
    const { words, say, name, count, locale } = composer;
    const rows = part.options.map((option, i) => {
      const place = `${path}.options[${i}]`;
      return [
        cell({
          children: emphasised('medium', say(option.text, `${place}.text`)),
          detail: optionDetail(composer, part, option, path, place),
          box: true,
        }),
        cell({ children: count(option.quantity.number, `${place}.quantity`) }),
        cell({ children: count(option.unit_price.amount, `${place}.unit_price.amount`) }),
        cell({ children: count(option.net.amount, `${place}.net.amount`) }),
      ];
    });
    const currency = name(part.currency, `${path}.currency`);
    return tableOf({
      title: words('investment.options'),
      columns: [
        { align: 'start', width: 'fill', head: words('investment.position') },
        { align: 'number', width: 56, head: words('investment.quantity') },
        { align: 'number', width: 84, head: words('investment.unit_price') },
        { align: 'number', width: 110, head: words('investment.amount', { currency }) },
      ],
      rows,
      headless: true,
      summary: phraseText(locale, 'investment.options_summary'),
    });
  });

/** The option's own detail, and what it comes to with tax. */
function optionDetail(
  composer: Composer,
  part: CurrencyPriceFacts,
  option: CurrencyPriceFacts['options'][number],
  path: string,
  place: string,
): Inlines | null {
  const { words, say } = composer;
  const tax = taxNames(composer, part, path);
  const all = joined(
    [
      option.detail === null ? [] : say(option.detail, `${place}.detail`),
      option.recurring === null
        ? []
        : words(`investment.per_${option.recurring}`, { count: Number(option.charges.number) }),
      tax.length === 0 ? [] : words('investment.option_tax', { tax, total: say(option.total, `${place}.total`) }),
    ],
    ' · ',
  );
  return all.length === 0 ? null : all;
}

/** What is paid when, in amounts that add up to the total. */
export const payments = (composer: Composer): readonly Block[] =>
  eachCurrency(composer, (part, path) => {
    const { words, name, start, count, locale } = composer;
    const rows = part.payments.map((payment, i) => {
      const place = `${path}.payments[${i}]`;
      return [
        cell({ children: payment.due === null ? [] : emphasised('medium', start(payment.due, `${place}.due`)) }),
        cell({ children: payment.percent === null ? [] : percentOf(composer, payment.percent, `${place}.percent`) }),
        cell({ children: count(payment.amount.amount, `${place}.amount.amount`) }),
      ];
    });
    const tax = taxNames(composer, part, path);
    const currency = name(part.currency, `${path}.currency`);
    return tableOf({
      title: words('investment.payments'),
      columns: [
        { align: 'start', width: 'fill', head: words('investment.payment_due') },
        { align: 'number', width: 84, head: words('investment.payment_share') },
        { align: 'number', width: 110, head: words('investment.payment_amount', { currency }) },
      ],
      rows,
      ...(tax.length === 0 ? {} : { note: words('investment.payments_note', { tax }) }),
      summary: phraseText(locale, 'investment.payments_summary'),
    });
  });

/** What is charged after the first year, what the whole term costs, and how sums are rounded. */
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
    return [...hanging(words(when), body(later)), ...hanging(words('investment.term'), body(term))];
  });

/** The rounding rule, in words, beside every price. */
export const rounding = ({ words, proposal }: Composer): readonly Block[] =>
  proposal.price === null ? [] : hanging(words('investment.rounding'), body(words('investment.rounding_text')));
