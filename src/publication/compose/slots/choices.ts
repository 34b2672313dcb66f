import type { Amount } from '../../../proposal/leaves.ts';
import type { PriceChoiceFacts, PriceOptionFacts } from '../../../proposal/Price.ts';
import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import { listed, type Composer } from '../Composer.ts';
import { choiceNote, type Choice } from './choiceNote.ts';
import { allParts, chargedParts, type Part } from './eachCurrency.ts';
import { goesOn, yearly } from './firstYear.ts';
import { chargedTaxes, summedTaxes, taxName } from './taxNames.ts';

/** What the client ticks: the offer or its alternatives, and each option, with amounts including tax. */
export function choices(composer: Composer): readonly Block[] {
  const { words } = composer;
  const beside = [alternatives, options].flatMap((write) =>
    allParts(composer).flatMap((each) => write(composer, each)),
  );
  const all = [...offers(composer), ...beside];
  const items = all.map(({ item }) => item);
  return [{ type: 'choiceList', label: words('acceptance.choose'), items, note: choiceNote(composer, all) }];
}

/** Without its currency where the note under the list names it. */
const amountOf = ({ proposal, count, say }: Composer, value: Amount, path: string): Inlines =>
  (proposal.price?.currencies.length ?? 0) > 1 ? say(value, path) : count(value.amount, `${path}.amount`);

/** The offer with its total; where one choice is open, one item for each way to choose. */
function offers(composer: Composer): readonly Choice[] {
  const { words, proposal } = composer;
  const parts = chargedParts(composer);
  const ways = parts.flatMap((open) =>
    open.part.choices.flatMap((choice, c) => waysToChoose(composer, choice, `${open.path}.choices[${c}]`, open)),
  );
  if (ways.length > 0) return ways;
  const grand = proposal.price?.grand_total ?? null;
  const isOpen = parts.some(({ part }) => part.total === null);
  const sums = isOpen ? [] : parts.flatMap((each) => totalOf(composer, each));
  const recurs = parts.some(({ part }) => part.recurs);
  const text = words(isOpen ? 'acceptance.offer_open' : yearly('acceptance.offer', recurs));
  const amount = grand === null ? amounts(composer, sums) : composer.say(grand.total, 'price.grand_total.total');
  return [{ item: { text, amount }, taxes: sums.map(({ taxes }) => taxes) }];
}

/** The offer with each alternative and what it comes to: nothing where another choice is open as well. */
function waysToChoose(composer: Composer, { lines }: PriceChoiceFacts, path: string, open: Part): readonly Choice[] {
  const parts = chargedParts(composer);
  return lines.flatMap((line, i): readonly Choice[] => {
    const { with_it: chosen } = line;
    if (chosen === null) return [];
    const at = `${path}.lines[${i}]`;
    const sums = parts.flatMap((each) =>
      each.path === open.path
        ? [
            {
              amount: chosen.total,
              path: `${at}.with_it.total`,
              taxes: summedTaxes(composer, chosen.taxes, `${at}.with_it`),
            },
          ]
        : totalOf(composer, each),
    );
    const key = yearly('acceptance.offer_with', goesOn(line) || parts.some(({ part }) => part.recurs));
    const text = composer.words(key, { text: composer.say(line.text, `${at}.text`) });
    return [{ item: { text, amount: amounts(composer, sums) }, taxes: sums.map(({ taxes }) => taxes) }];
  });
}

interface Sum {
  readonly amount: Amount;
  readonly path: string;
  readonly taxes: readonly Inlines[];
}

const totalOf = (composer: Composer, { part, path }: Part): readonly Sum[] =>
  part.total === null ? [] : [{ amount: part.total, path: `${path}.total`, taxes: chargedTaxes(composer, part, path) }];

/** One amount a currency. */
const amounts = (composer: Composer, sums: readonly Sum[]): Inlines =>
  listed(
    sums.map(({ amount, path }) => amountOf(composer, amount, path)),
    composer.locale,
  );

/** Alternatives whose choice leaves the total open: each with what it comes to by itself. */
const alternatives = (composer: Composer, { part, path }: Part): readonly Choice[] =>
  part.choices.flatMap((choice, c) => {
    const place = `${path}.choices[${c}]`;
    const title = choice.title === null ? null : composer.say(choice.title, `${place}.title`);
    return choice.lines.flatMap((line, i) =>
      line.with_it === null ? [byItself(composer, line, `${place}.lines[${i}]`, 'alternative', title)] : [],
    );
  });

const options = (composer: Composer, { part, path }: Part): readonly Choice[] =>
  part.options.map((option, i) => byItself(composer, option, `${path}.options[${i}]`, 'option'));

function byItself(
  composer: Composer,
  line: PriceOptionFacts,
  path: string,
  kind: 'alternative' | 'option',
  title: Inlines | null = null,
): Choice {
  const { words, say } = composer;
  const key = yearly(`acceptance.${kind}${title === null ? '' : '_titled'}`, goesOn(line));
  const text = words(key, { text: say(line.text, `${path}.text`), title: title ?? [] });
  const isTaxed = line.tax !== null && line.total.amount !== line.net.amount;
  const taxes = line.tax !== null && isTaxed ? [taxName(composer, line.tax, `${path}.tax`)] : [];
  return { item: { text, amount: amountOf(composer, line.total, `${path}.total`) }, taxes: [taxes] };
}
