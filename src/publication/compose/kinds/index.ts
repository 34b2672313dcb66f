import type { ArgumentKind } from '../../../proposal/kinds.ts';
import type { Block } from '../../document/Block.ts';
import type { Composer } from '../pieces/Composer.ts';
import { benefit, uniqueness } from './claims.ts';
import { cooperation } from './cooperation.ts';
import { exclusivity } from './exclusivity.ts';
import { figure } from './figure.ts';
import { points, risk } from './points.ts';
import { placed } from '../pieces/places.ts';
import { reference } from './reference.ts';
import { understanding } from './understanding.ts';

/** What `{{slot "facts"}}` prints in a block of each kind: the proposal's facts of that kind, and nothing else. */
export const factsOfKind: Readonly<Record<ArgumentKind, (composer: Composer) => readonly Block[]>> = {
  understanding,
  benefit,
  uniqueness,
  exclusivity,
  reference: (composer) => placed('references', reference(composer)),
  people: points('people'),
  figure,
  technical: points('technical'),
  previous_cooperation: cooperation,
  pilot: points('pilot'),
  // Milestones and terms are in the layout whoever reads it; their blocks add the points.
  roadmap: points('roadmap'),
  terms: points('terms'),
  compliance: points('compliance'),
  risk,
  usability: points('usability'),
};
