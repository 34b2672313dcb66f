import type { Figure } from '../../../proposal/claims.ts';
import type { Bars, Chart } from '../../document/Chart.ts';
import { altOf, pair } from '../pieces/altOf.ts';
import type { Composer } from '../pieces/Composer.ts';

/** More values than this are listed in words. */
const mostBars = 16;

/** The single values behind a figure as bars, with what was asked for; nothing where there are fewer than two. */
export function barsOf(composer: Composer, figure: Figure): readonly Chart[] {
  const { words, say } = composer;
  const { parts, target } = figure;
  if (parts.length < 2 || parts.length > mostBars) return [];
  const rows = parts.map(({ label, value }) => ({
    name: say(label),
    value: { at: Number(value.number), label: say(value) },
    subject: false,
  }));
  // Nothing is said of the value that its author did not say: it may be a mean, a sum, or neither.
  const own = {
    name: figure.short === null ? words('chart.stated') : composer.start(figure.short),
    value: { at: Number(figure.value.number), label: say(figure.value) },
    subject: true,
  };
  const wanted = target && {
    at: Number(target.value.number),
    label: pair(composer, say(target.label), say(target.value)),
  };
  const drawing: Bars = { form: 'bars', rows: [...rows, own], target: wanted };
  const title = composer.start(figure.label);
  const values = drawing.rows.map(({ name, value }) => pair(composer, name, value.label));
  const alt = altOf(composer, title, [...values, ...(wanted === null ? [] : [wanted.label])]);
  return [{ type: 'chart', title, subtitle: say(figure.unit), alt, drawing }];
}
