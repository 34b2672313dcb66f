import type { Composer } from './Composer.ts';

/** What is said instead where nothing binds before a contract is signed. */
const unbound = {
  'acceptance.title': 'acceptance.title_unbound',
  'acceptance.choose': 'acceptance.choose_unbound',
} as const;

/**
 * The phrase for what the client signs, whatever the kind of document: only a firm offer is accepted, and a contract
 * concluded by that; under a contract to come the client confirms a choice.
 */
export const consentKey = ({ proposal }: Composer, key: keyof typeof unbound): string =>
  proposal.validity.binding === 'firm' ? key : unbound[key];
