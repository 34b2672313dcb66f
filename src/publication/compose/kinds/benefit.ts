import type { Block } from '../../document/Block.ts';
import type { Composer } from '../Composer.ts';
import { hanging } from './hanging.ts';
import { saidRows } from './said.ts';

/** What the client gains, each with the figure or source behind it (D5). */
export function benefit(composer: Composer): readonly Block[] {
  const { benefits } = composer.proposal.offer;
  return benefits.length === 0 ? [] : hanging(composer.words('kind.benefit'), [saidRows(composer, benefits)]);
}
