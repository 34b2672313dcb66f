import type { Composer } from './Composer.ts';

/** The phrase that leads a section: that everybody agreed to talk is said only where everybody did. */
export function leadKey({ proposal }: Composer, key: string): string {
  const isPromised = proposal.references.every(({ person, referee, will_call: call }) =>
    person === null && referee === null ? true : call,
  );
  return key === 'proof.lead' && !isPromised ? 'proof.lead_contact' : key;
}
