import { fold } from '../../../foundation/text/foldText.ts';
import type { Figure } from '../../../proposal/claims.ts';
import type { Wording } from '../../../proposal/leaves.ts';
import type { Rows } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import { emphasised, joined, sentence, type Composer } from './Composer.ts';
import { telling } from './sourceDates.ts';
import { percentOf } from './taxNames.ts';
import { textRun } from '../../locale/phrase.ts';

/** A figure's number and its unit, for two sizes of type; a percent sign belongs to the number, as the language writes it. */
export function numberAndUnit(
  composer: Composer,
  figure: Figure,
): { readonly number: Inlines; readonly unit: Inlines } {
  if (figure.unit.text === '%') return { number: percentOf(composer, figure.value), unit: [] };
  return { number: composer.say(figure.value), unit: composer.say(figure.unit) };
}

/** "9 days": a figure's value with its unit. */
export function measured(composer: Composer, figure: Figure): Inlines {
  const { number, unit } = numberAndUnit(composer, figure);
  return unit.length === 0 ? number : [...number, ...textRun('\u00A0'), ...unit];
}

/** Where a statement comes from: its own source, or its figure with value and source; `begins` where nothing stands before it on its line. */
export function sourceOf(
  composer: Composer,
  of: { readonly source: Wording | null; readonly figure?: Figure | null },
  begins = true,
): Inlines | null {
  if (of.source !== null) return begins ? composer.start(of.source) : composer.say(of.source);
  if (!of.figure) return null;
  return composer.words('figures.measured', {
    value: named(composer, of.figure, begins),
    source: composer.start(of.figure.source),
  });
}

/** "9 days · to productivity", "Time to productivity: 9 days": a number never stands without what it is of. */
function named(composer: Composer, figure: Figure, begins: boolean): Inlines {
  const { start, say, words } = composer;
  const value = measured(composer, figure);
  // The number stays on the line of what it is of.
  if (figure.short !== null) return joined([value, say(figure.short)], '\u00A0·\u00A0');
  return words('figures.part', { label: begins ? start(figure.label) : say(figure.label), value });
}

interface Said {
  /** What it is about, before its text. */
  readonly title?: Wording | null;
  readonly text: Wording;
  readonly source: Wording | null;
  readonly figure?: Figure | null;
}

/** Whether a text begins with all words of another one. */
export const beginsWith = (text: string, words: string): boolean => {
  const [whole, first] = [fold(text), fold(words)];
  return whole.startsWith(first) && !/^[\p{L}\p{N}]/u.test(whole.slice(first.length));
};

/** "**A title.** Its text": the title runs in, as a sentence of its own. */
export function titledText(
  { start, locale }: Composer,
  { title, text }: { readonly title?: Wording | null; readonly text: Wording },
): Inlines {
  if (!title) return start(text);
  // A text that begins with its title says it.
  if (beginsWith(text.text, title.text)) return telling(start(text), title);
  return joined([emphasised('strong', sentence(start(title), locale)), start(text)], ' ');
}

/** Statements as rows, each with its source at the end and, where page numbers lead to it, its marks. */
export function saidRows<T extends Said>(
  composer: Composer,
  items: readonly T[],
  marksOf: (item: T) => Inlines = () => [],
): Rows {
  return {
    type: 'rows',
    items: items.map((item) => ({
      text: [...marksOf(item), ...titledText(composer, item)],
      source: sourceOf(composer, item),
    })),
  };
}
