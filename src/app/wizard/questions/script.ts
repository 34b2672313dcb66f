import type { Topic } from './Question.ts';
import { client, situation } from './client.ts';
import { more, onRequest } from './needs.ts';
import { offer } from './offer.ts';
import { paper } from './paper.ts';
import { people } from './people.ts';
import { price } from './price.ts';
import { proof } from './proof.ts';
import { team } from './team.ts';
import { validity } from './validity.ts';
import { work } from './work.ts';

/** Every question of the wizard, in the order in which they are asked. */
export const script: readonly Topic[] = [
  paper,
  client,
  situation,
  people,
  offer,
  work,
  price,
  proof,
  team,
  more,
  ...onRequest,
  validity,
];
