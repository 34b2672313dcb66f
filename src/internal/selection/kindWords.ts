import type { Answer } from '../roles/Role.ts';

/** What a member asks for, in words that end a sentence. */
const wishes: Readonly<Record<Answer, string>> = {
  understanding: 'an understanding of the situation',
  benefit: 'benefits',
  uniqueness: 'what is unique',
  exclusivity: 'exclusive terms',
  reference: 'references',
  'reference:named': 'a reference by name',
  'reference:anonymous': 'a reference without its name',
  people: 'the people who do the work',
  figure: 'figures',
  technical: 'technical details',
  previous_cooperation: 'results of the work so far',
  pilot: 'a way to try it first',
  roadmap: 'the way there',
  terms: 'terms',
  compliance: 'compliance',
  risk: 'risks with their answers',
  usability: 'how it is used every day',
};

/** "a reference by name". */
export const wishOf = (answer: Answer): string => wishes[answer];

/** Roles as one says them: "HR", "Finance and technical". */
export function functionOf(roles: readonly string[]): string {
  const words = roles.map((role) => (role === 'hr' ? 'HR' : role.replaceAll('_', ' '))).join(' and ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
