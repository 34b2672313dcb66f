import type { Wording } from '../../../proposal/leaves.ts';
import { type ArgumentKind, pointKinds, sectionOfKind } from '../../../proposal/kinds.ts';
import type { SectionId } from '../../../proposal/sectionIds.ts';
import type { Composer } from '../pieces/Composer.ts';

/** The best page on each of the client's criteria: what is unique, else what is gained, else the first argument or fact. */
export function answeredIn(composer: Composer, label: string): SectionId | null {
  const { offer, blocks, case: made } = composer.proposal;
  const carries = ({ criteria }: { readonly criteria: readonly Wording[] }): boolean =>
    criteria.some(({ text }) => text === label);
  // Facts of a contract stand in their section whoever asks for them.
  const isThere = (kind: ArgumentKind): boolean =>
    composer.placed.has(kind) || kind === 'terms' || kind === 'compliance';
  const found: readonly ArgumentKind[] = [
    ...(isThere('uniqueness') && offer.uniqueness.some(carries) ? (['uniqueness'] as const) : []),
    ...(isThere('benefit') && offer.benefits.some(carries) ? (['benefit'] as const) : []),
    // To have understood a wish is no answer to it.
    ...blocks.filter(({ kind, ...block }) => kind !== 'understanding' && carries(block)).map(({ kind }) => kind),
    ...pointKinds.filter((kind) => isThere(kind) && offer.points[kind].some(carries)),
  ];
  const [best] = found;
  return best === undefined ? null : sectionOfKind(best, made !== null);
}
