import type { Topic } from './Question.ts';
import { client, situation } from './client.ts';
import { team, validity } from './closing.ts';
import { offer, price } from './offer.ts';
import { people } from './people.ts';
import { proof } from './proof.ts';

/** Every question of the wizard, in the order in which they are asked. */
export const script: readonly Topic[] = [client, situation, people, offer, price, proof, team, validity];
