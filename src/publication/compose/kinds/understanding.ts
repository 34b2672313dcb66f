import type { Block } from '../../document/Block.ts';
import type { Composer } from '../pieces/Composer.ts';
import { hanging } from '../pieces/hanging.ts';
import { saidRows } from '../pieces/statements.ts';
import { criteria } from './criteria.ts';

/** Proof that the seller knows the client's situation (D3, D8): criteria in the client's order, goals, needs, success. */
export function understanding(composer: Composer): readonly Block[] {
  const { situation, shared_goals: shared } = composer.proposal;
  const { words, start } = composer;
  const group = (key: 'goals' | 'needs' | 'success_factors', label: string): readonly Block[] =>
    situation[key].length === 0
      ? []
      : hanging(words(label, { count: situation[key].length }), [saidRows(composer, situation[key])]);
  const both = shared.map((text) => ({ text: start(text), source: null }));
  return [
    ...criteria(composer),
    ...group('goals', 'situation.goals'),
    ...group('needs', 'situation.needs'),
    ...group('success_factors', 'situation.success'),
    ...(both.length === 0
      ? []
      : hanging(words('situation.shared', { count: both.length }), [{ type: 'rows', items: both }])),
  ];
}
