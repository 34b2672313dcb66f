import { didYouMean } from '../../foundation/diagnostics/didYouMean.ts';
import type { Figures } from './figureIn.ts';

/** What to write instead of a figure that nothing bears. */
export function suggestFigure(id: string, figures: Figures): string {
  const known = Object.keys(figures);
  const cut = known.includes(id) ? undefined : known.find((name) => id.startsWith(`${name}-`));
  // A hyphen may belong to an id, so a minus after one needs a space.
  if (cut !== undefined) return `Put spaces round the minus: figure:${cut} - ${id.slice(cut.length + 1)}.`;
  const near = didYouMean(id, known);
  if (near !== null) return `Did you mean figure:${near}?`;
  return known.length === 0 ? 'Nothing stands in figures yet: add it there.' : `Known in figures: ${known.join(', ')}.`;
}
