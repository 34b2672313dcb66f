import type { Block } from '../../document/Block.ts';
import type { Composer } from '../Composer.ts';
import { body, hanging } from './hanging.ts';
import { points } from './points.ts';

/** The terms of the contract, a label and a sentence each, then the points that carry terms. */
export const terms = (composer: Composer): readonly Block[] => [
  ...composer.proposal.offer.terms.flatMap(({ title, text }, i) =>
    hanging(composer.say(title, `offer.terms[${i}].title`), body(composer.say(text, `offer.terms[${i}].text`))),
  ),
  ...points('terms')(composer),
];
