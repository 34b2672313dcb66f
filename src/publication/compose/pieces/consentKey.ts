import type { Composer } from './Composer.ts';

/** What is said instead where nothing binds before a contract is signed. */
const unbound = {
  'acceptance.title': 'acceptance.title_unbound',
  'summary.next_default': 'summary.next_default_unbound',
} as const;

/**
 * The phrase for what the client signs. Only a firm offer is accepted, and a contract concluded by that; under a contract
 * to come the client confirms a choice. A kind of document that has a word of its own says that.
 */
export function consentKey({ proposal, locale }: Composer, key: keyof typeof unbound): string {
  const hasOwnWord = locale.phrases[`${proposal.proposal.kind}.${key}`] !== undefined;
  return proposal.validity.binding === 'firm' || hasOwnWord ? key : unbound[key];
}
