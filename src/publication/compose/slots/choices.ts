import type { Amount } from '../../../proposal/leaves.ts';
import type { CurrencyPriceFacts } from '../../../proposal/Price.ts';
import type { Block } from '../../document/Block.ts';
import type { ChoiceList } from '../../document/Furniture.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Composer } from '../Composer.ts';
import { taxed, taxNames } from './taxNames.ts';

type Item = ChoiceList['items'][number];

/** What the client ticks: the offer or its alternatives, and each option, with amounts including tax. */
export function choices(composer: Composer): readonly Block[] {
  const { proposal, words, name } = composer;
  const parts = proposal.price?.currencies ?? [];
  const only = parts.length === 1 ? parts[0] : undefined;
  const path = 'price.currencies[0]';
  const tax = only ? taxNames(composer, only, path) : [];
  const note = only && words(taxed('acceptance.note', tax), { currency: name(only.currency, `${path}.currency`), tax });
  const beside = parts.flatMap((part, i) => besideOffer(composer, part, `price.currencies[${i}]`));
  const items = [...offers(composer), ...beside];
  return [{ type: 'choiceList', label: words('acceptance.choose'), items, note: note ?? null }];
}

/** Without its currency where the note under the list names it. */
const amountOf = ({ proposal, count, say }: Composer, value: Amount, path: string): Inlines =>
  (proposal.price?.currencies.length ?? 0) > 1 ? say(value, path) : count(value.amount, `${path}.amount`);

/** The offer with its total; where one choice is open, one item for each way to choose. */
function offers(composer: Composer): readonly Item[] {
  const { proposal, words, say } = composer;
  const { currencies = [], grand_total: grand = null } = proposal.price ?? {};
  const [first] = currencies;
  const path = 'price.currencies[0]';
  const [choice] = first?.choices ?? [];
  const whole = (choice?.lines ?? []).flatMap((line, i): readonly Item[] => {
    const place = `${path}.choices[0].lines[${i}]`;
    if (line.with_it === null || currencies.length > 1) return [];
    const text = words('acceptance.offer_with', { text: say(line.text, `${place}.text`) });
    return [{ text, amount: amountOf(composer, line.with_it, `${place}.with_it`) }];
  });
  if (whole.length > 0) return whole;
  const amount =
    grand !== null
      ? say(grand.total, 'price.grand_total.total')
      : currencies.length === 1 && first?.total
        ? amountOf(composer, first.total, `${path}.total`)
        : [];
  const isOpen = currencies.some(({ choices: all }) => all.length > 0);
  return [{ text: words(isOpen ? 'acceptance.offer_open' : 'acceptance.offer'), amount }];
}

/** Alternatives that have no total of their own, and options. */
function besideOffer(composer: Composer, part: CurrencyPriceFacts, path: string): readonly Item[] {
  const { words, say, proposal } = composer;
  const isWhole = proposal.price?.currencies.length === 1;
  const alternatives = part.choices.flatMap((choice, c) =>
    choice.lines.flatMap((line, i): readonly Item[] => {
      const place = `${path}.choices[${c}].lines[${i}]`;
      if (isWhole && line.with_it !== null) return [];
      const text = words('acceptance.alternative', { text: say(line.text, `${place}.text`) });
      // With the rest of the offer, where only this choice is open: what the client would pay.
      const whole = line.with_it === null ? ('total' as const) : ('with_it' as const);
      return [{ text, amount: amountOf(composer, line[whole] ?? line.total, `${place}.${whole}`) }];
    }),
  );
  const options = part.options.map((option, i) => ({
    text: words('acceptance.option', { text: say(option.text, `${path}.options[${i}].text`) }),
    amount: amountOf(composer, option.total, `${path}.options[${i}].total`),
  }));
  return [...alternatives, ...options];
}
