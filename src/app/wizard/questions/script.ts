import type { Topic } from './Question.ts';
import { client, situation } from './client.ts';
import { offer } from './offer.ts';
import { people } from './people.ts';
import { price } from './price.ts';
import { proof } from './proof.ts';
import { team } from './team.ts';
import { validity } from './validity.ts';

/** Every question of the wizard, in the order in which they are asked. */
export const script: readonly Topic[] = [client, situation, people, offer, price, proof, team, validity];
