import { fold } from '../../../src/foundation/text/foldText.ts';
import type { PriceBook } from '../../../src/internal/prices/PriceBook.ts';
import { readBook } from '../../../src/internal/prices/readBook.ts';

/** The columns of most tables here. */
export const head = 'sku,text,unit,list,currency,cost,floor,tax,recurring,from,until,tags';

/** A sound book of these rows, all of it. */
export function bookOf(...rows: readonly string[]): PriceBook {
  const { book, diagnostics } = readBook([head, ...rows].join('\n'), 'prices.csv', null, 'en');
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return book;
}

/** The same, read for some articles and typed texts. */
export const bookFor = (skus: readonly string[], texts: readonly string[], ...rows: readonly string[]): PriceBook =>
  readBook([head, ...rows].join('\n'), 'prices.csv', { skus: new Set(skus), texts: new Set(texts.map(fold)) }, 'en')
    .book;
