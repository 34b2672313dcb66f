import { paperNeeds } from './paper.ts';
import type { Need, Topic } from './Question.ts';
import { service, serviceNeeds } from './service.ts';
import { signing, signingNeeds } from './signing.ts';
import { workNeeds } from './work.ts';

const needs: readonly Need[] = [...workNeeds, ...paperNeeds, ...serviceNeeds, ...signingNeeds];

/** What most documents do without: one list, from which a person chooses. */
export const more: Topic = { title: 'What else it needs', steps: [], needs };

/** Only looked at as sections; what is asked of them is chosen from the list. */
export const onRequest: readonly Topic[] = [service, signing].map((topic) => ({ ...topic, needs: [] }));
