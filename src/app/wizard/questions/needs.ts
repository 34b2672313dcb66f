import { contract, contractNeeds } from './contract.ts';
import { specialNeed } from './forThisClient.ts';
import { inserted, insertedNeeds } from './ownPictures.ts';
import { paperNeeds } from './paper.ts';
import { profile, profileNeed } from './profile.ts';
import type { Need, Topic } from './Question.ts';
import { service, serviceNeeds } from './service.ts';
import { signing, signingNeeds } from './signing.ts';
import { workNeeds } from './work.ts';

const needs: readonly Need[] = [
  ...workNeeds,
  ...insertedNeeds,
  ...paperNeeds,
  ...serviceNeeds,
  specialNeed,
  ...contractNeeds,
  profileNeed,
  ...signingNeeds,
];

/** What most documents do without: one list, from which a person chooses. */
export const more: Topic = { title: 'What else it needs', steps: [], needs };

/** Only looked at as sections; what is asked of them is chosen from the list. */
export const onRequest: readonly Topic[] = [inserted, service, contract, profile, signing].map((topic) => ({
  ...topic,
  needs: [],
}));
