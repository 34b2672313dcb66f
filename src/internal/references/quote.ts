import type { Words } from '../dossier/schema/words.ts';
import type { Reference } from './consent.ts';

/** Who said it: of the other client, and not the person who may be called. */
interface Said {
  readonly name: Words;
  readonly position?: Words | undefined;
}

/** What a reference says of the seller; `at` is where its text stands in the reference. */
interface ReferenceQuote {
  readonly text: Words;
  readonly by: Said | null;
  readonly at: readonly string[];
}

type Written = NonNullable<Reference['quote']>;

/** `text` is no language, so a map that has it is a quote with who said it. */
const isAttributed = (quote: Written): quote is Extract<Written, { readonly text: Words; readonly by?: unknown }> =>
  typeof quote === 'object' && 'text' in quote;

/** The quote of a reference, however it is written; null where there is none. */
export function quoteOf({ quote }: Pick<Reference, 'quote'>): ReferenceQuote | null {
  if (quote === undefined) return null;
  return isAttributed(quote)
    ? { text: quote.text, by: quote.by ?? null, at: ['quote', 'text'] }
    : { text: quote, by: null, at: ['quote'] };
}
