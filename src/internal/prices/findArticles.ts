import { fold } from '../../foundation/text/foldText.ts';
import { everyText } from '../dossier/schema/words.ts';
import type { BoxedColumns, BookRow, PriceBook } from './PriceBook.ts';

/** Rows that have all of some words in their number, their texts or their tags; all rows for no words. */
export function findArticles({ articles }: Pick<PriceBook, 'articles'>, words: readonly string[]): readonly BookRow[] {
  const sought = words.flatMap((word) => fold(word).split(/\s+/)).filter((word) => word !== '');
  return [...articles.values()].flat().filter((row) => {
    const said = fold([row.sku, ...everyText(row.text), ...row.boxed.reveal().tags].join(' '));
    return sought.every((word) => said.includes(word));
  });
}

/** What the house may see of a row where it looks for articles: no cost and no floor. */
export function listedTerms({ boxed }: BookRow): Pick<BoxedColumns, 'list' | 'from' | 'until'> {
  const { list, from, until } = boxed.reveal();
  return { list, from, until };
}
