import type { Context, Spec } from './Question.ts';
import { textAt } from './textAt.ts';

/** Whether the prices of the offer follow an index. */
export const isIndexed = ({ values }: Context): boolean => textAt(values, 'offer', 'indexation', 'index') !== '';

/** A percentage as people type it: `4 %`. */
export const withoutPercent = (typed: string): string => typed.replace(/\s*%\s*$/, '');

/** Which index the price of what recurs follows, from when, how often, and how far it may rise. */
export const indexation: readonly Spec[] = [
  {
    id: 'index',
    at: 'offer.indexation.index',
    label: 'Follows the index',
    prompt: 'Which index does the price follow later on? Harmonised consumer prices of the euro area (optional)',
  },
  {
    id: 'index_from',
    at: 'offer.indexation.from',
    label: 'From',
    mandatory: true,
    prompt: 'From which day on? YYYY-MM-DD',
    why: 'The first charge that begins on this day or later follows the index, and then one each year.',
    when: isIndexed,
  },
  {
    id: 'index_cap',
    at: 'offer.indexation.cap_percent',
    label: 'Rises by at most percent',
    prompt: 'By how much may the price rise each time at most, in percent? (optional)',
    why: 'With it the document says what the whole term comes to at most, where your lines say on which day they begin.',
    tidy: withoutPercent,
    when: isIndexed,
  },
];
