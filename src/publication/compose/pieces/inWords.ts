import type { Amount } from '../../../proposal/leaves.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Row } from '../../document/Table.ts';
import { amountInWords } from '../../locale/in-words/amountInWords.ts';
import type { Composer } from './Composer.ts';
import { cell } from './table.ts';

/** A sum with what is said of it: its words, and where there are several, for what time it is. */
interface Said {
  readonly amount: Amount;
  readonly said: Inlines;
}

/** An amount in words; nothing where nobody asked for them, or where it has none (W290). */
export function amountSpoken({ proposal, locale, words }: Composer, total: Amount): Inlines {
  const said = proposal.price?.in_words === true ? amountInWords(total, locale) : null;
  if (said === null) return [];
  const amount: Inlines = [{ type: 'text', value: said, source: total.from, isolate: false }];
  return total.approximate === true ? words('price.approximately', { amount }) : amount;
}

/** Sums in words, as one sentence of contracts: "In words: sixty euros a month; ten euros a quarter". */
export function inWords(composer: Composer, sums: readonly Said[]): Inlines {
  const { words } = composer;
  const spoken = sums.filter(({ amount }) => amountSpoken(composer, amount).length > 0);
  const [first, ...others] = spoken.map(({ said }) => said);
  if (first === undefined) return [];
  const amount = others.reduce((all, next) => words('price.in_words_next', { amounts: all, next }), first);
  const isFirm = spoken.every((sum) => sum.amount.approximate !== true);
  return words(isFirm ? 'price.in_words' : 'price.in_words_approximate', { amount });
}

/** The same of one sum under the total of a table, over all of its columns; `timeOf` says for what time it is. */
export function inWordsRow(
  composer: Composer,
  total: Amount | null,
  columns: number,
  timeOf: (amount: Inlines) => Inlines = (amount) => amount,
): readonly Row[] {
  if (total === null) return [];
  const children = inWords(composer, [{ amount: total, said: timeOf(amountSpoken(composer, total)) }]);
  return children.length === 0 ? [] : [{ kind: 'sum', cells: [cell({ children, span: columns })], carried: null }];
}
