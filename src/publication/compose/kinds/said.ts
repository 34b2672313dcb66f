import type { Figure } from '../../../proposal/Facts.ts';
import type { Rows } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Composer } from '../Composer.ts';
import { percentOf } from '../slots/taxNames.ts';
import { textRun } from '../../locale/phrase.ts';

/** A figure's number and its unit, for two sizes of type; a percent sign belongs to the number, as the language writes it. */
export function numberAndUnit(
  composer: Composer,
  figure: Figure,
  path: string,
): { readonly number: Inlines; readonly unit: Inlines } {
  if (figure.unit === '%') return { number: percentOf(composer, figure.value, `${path}.value`), unit: [] };
  return { number: composer.say(figure.value, `${path}.value`), unit: composer.say(figure.unit, `${path}.unit`) };
}

/** "9 days": a figure's value with its unit. */
export function measured(composer: Composer, figure: Figure, path: string): Inlines {
  const { number, unit } = numberAndUnit(composer, figure, path);
  return unit.length === 0 ? number : [...number, ...textRun('\u00A0'), ...unit];
}

/** Where a statement comes from: its own source, or its figure with value and source. */
export function sourceOf(
  composer: Composer,
  of: { readonly source: string | null; readonly figure?: Figure | null },
  path: string,
): Inlines | null {
  if (of.source !== null) return composer.start(of.source, `${path}.source`);
  if (!of.figure) return null;
  return composer.words('figures.measured', {
    value: measured(composer, of.figure, `${path}.figure`),
    source: composer.say(of.figure.source, `${path}.figure.source`),
  });
}

/** Statements as rows, each with its source at the end. */
export function saidRows(
  composer: Composer,
  items: readonly { readonly text: string; readonly source: string | null; readonly figure?: Figure | null }[],
  path: string,
): Rows {
  return {
    type: 'rows',
    items: items.map((item, i) => ({
      text: composer.start(item.text, `${path}[${i}].text`),
      source: sourceOf(composer, item, `${path}[${i}]`),
    })),
  };
}
