import type { Figure } from '../../../proposal/claims.ts';
import type { Reference } from '../../../proposal/Facts.ts';
import type { Composer } from '../pieces/Composer.ts';

const said = ({ label, value, unit, source }: Figure): string =>
  [label.text, value.number, unit.text, source.text].join('\n');

/** The reference that is printed with a figure: there it stands beside its client; null where none is. */
export function shownIn({ proposal, placed }: Composer, figure: Figure): Reference | null {
  if (!placed.has('reference')) return null;
  return proposal.references.find(({ figure: own }) => own !== null && said(own) === said(figure)) ?? null;
}
