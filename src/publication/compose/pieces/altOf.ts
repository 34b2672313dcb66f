import type { Inlines } from '../../document/Inline.ts';
import { joined, plain, sentence, spoken, type Composer } from './Composer.ts';

/** What a drawing shows, for a reader who cannot see it: its finding, then every value in words. */
export function altOf({ words, locale }: Composer, finding: Inlines, values: readonly Inlines[]): Inlines {
  const list = joined(values, plain(words('chart.between')));
  return spoken(joined([sentence(finding, locale), sentence(list, locale)], ' '), locale);
}

/** A name and its value, "Store 07: 8". */
export const pair = ({ words }: Composer, name: Inlines, value: Inlines): Inlines =>
  name.length === 0 ? value : words('chart.pair', { name, value });
