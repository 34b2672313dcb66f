import { plainAt } from '../../../foundation/data/Plain.ts';
import { articleOf } from './charges.ts';
import type { Article, Context, Spec } from './Question.ts';
import { textAt } from './textAt.ts';

/** More than these nobody reads through. */
const most = 12;

const found = (typed: string, { setting, values }: Context): readonly Article[] =>
  setting.loader.articles?.(typed, textAt(values, 'proposal', 'currency')) ?? [];

/** Whether a line is an article of the price book, which says what it is and what it costs. */
export const isOfBook = (context: Context): boolean => {
  const { values, item } = context;
  return articleOf(plainAt(values, item) ?? null, context) !== null;
};

/** An article of the price book by its number or by words; asked where there is a book. */
export const article: Spec = {
  id: 'article',
  at: 'sku',
  label: 'Article',
  prompt: 'An article of your price book? Its number, or words of it (optional)',
  why: 'Text, unit, price, tax and period then come from the book.',
  when: ({ setting }) => setting.loader.articles !== null,
  readings: (typed, context) => {
    const articles = found(typed, context);
    return articles.length > most ? [] : articles.map(({ sku, name }) => ({ value: sku, name }));
  },
  refuses: (typed, context) => {
    const { length } = found(typed, context);
    return length > most ? `${length} articles have these words: say more of them, or a number.` : null;
  },
  doubts: (typed, context) =>
    found(typed, context).length === 0
      ? 'The price book has no article with all these words. Leave it empty to write the line yourself.'
      : null,
  // The list price that was seen: whoever builds it later is told where it has moved.
  writes: (answer, context) => {
    const { item } = context;
    if (typeof answer !== 'string' || answer === '') return [{ path: [...item, 'sku'], value: undefined }];
    const own = found(answer, context).find(({ sku }) => sku === answer);
    const listed = own?.listed ?? undefined;
    return [
      { path: [...item, 'sku'], value: answer },
      ...(listed === undefined ? [] : [{ path: [...item, 'listed'], value: listed }]),
    ];
  },
};
