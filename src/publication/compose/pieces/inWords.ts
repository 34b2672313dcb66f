import type { Amount } from '../../../proposal/leaves.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Row } from '../../document/Table.ts';
import { amountInWords } from '../../locale/in-words/amountInWords.ts';
import type { Composer } from './Composer.ts';
import { cell } from './table.ts';

/** A total in words, as a sentence of contracts; nothing where nobody asked for it, or where it has none (W290). */
export function inWords({ proposal, locale, words }: Composer, total: Amount | null): Inlines {
  if (total === null || proposal.price?.in_words !== true) return [];
  const said = amountInWords(total, locale);
  if (said === null) return [];
  const amount: Inlines = [{ type: 'text', value: said, source: total.from, isolate: false }];
  return words(total.approximate === true ? 'price.in_words_approximate' : 'price.in_words', { amount });
}

/** The same under the total of a table, over all of its columns. */
export function inWordsRow(composer: Composer, total: Amount | null, columns: number): readonly Row[] {
  const children = inWords(composer, total);
  return children.length === 0 ? [] : [{ kind: 'sum', cells: [cell({ children, span: columns })], carried: null }];
}
