import type { ChargedFacts } from '../../../proposal/Price.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Composer } from './Composer.ts';

/** What a recurring line says of its time: its term, and the steps in which it changes. */
export const timeOf = (composer: Composer, line: ChargedFacts): readonly Inlines[] => [
  termOf(composer, line),
  ...line.ramp.map((step) => stepOf(composer, line, step)),
];

/** "for 36 months from 1 August 2026". */
function termOf({ words, say }: Composer, { recurring, term, starts }: ChargedFacts): Inlines {
  if (recurring === null) return [];
  const long = term === null ? [] : words(`price.term_${recurring}`, { count: term });
  if (starts === null) return long;
  const date = say(starts);
  return term === null ? words('price.from', { date }) : words('price.term_from', { term: long, date });
}

/** "from month 13: 400 at 16.50". */
const stepOf = (
  { words, count }: Composer,
  { recurring }: ChargedFacts,
  { from, quantity, unit_price: price }: ChargedFacts['ramp'][number],
): Inlines =>
  recurring === null
    ? []
    : words(`price.step_${recurring}`, { from: count(from), quantity: count(quantity), price: count(price) });

/** "may be extended up to 2 times, by 12 months each time, at the same price"; and, where lines are `shown`, at which. */
export function extensionOf({ words, count }: Composer, { recurring, extension }: ChargedFacts, shown = true): Inlines {
  if (recurring === null || extension === null) return [];
  const periods = words(`price.extension_by_${recurring}`, { count: extension.periods });
  const often = { count: extension.times, periods };
  return shown
    ? words('price.extension', { ...often, amount: count(extension.net) })
    : words('price.extension_unpriced', often);
}
