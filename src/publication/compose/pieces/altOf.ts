import type { Inlines } from '../../document/Inline.ts';
import type { Locale } from '../../locale/Locale.ts';
import { joined, plain, sentence, spoken, type Composer } from './Composer.ts';

/** What a drawing says to who sees it. */
interface Shown {
  /** Its finding. */
  readonly title: Inlines;
  /** Its unit or its currency. */
  readonly measure: Inlines;
  readonly values: readonly Inlines[];
}

/** What a drawing shows, for a reader who cannot see it: its finding, its measure, then every value in words. */
export function altOf(
  { words, locale }: Pick<Composer, 'words' | 'locale'>,
  { title, measure, values }: Shown,
): Inlines {
  return sentences([title, measure, joined(values, plain(words('clauses.between')))], locale);
}

/** Sentences after each other, for who hears them. */
export const sentences = (lines: readonly Inlines[], locale: Locale): Inlines =>
  spoken(
    joined(
      lines.map((line) => sentence(line, locale)),
      ' ',
    ),
    locale,
  );

/** A name and its value, "Store 07: 8". */
export const pair = ({ words }: Composer, name: Inlines, value: Inlines): Inlines =>
  name.length === 0 ? value : words('chart.pair', { name, value });
