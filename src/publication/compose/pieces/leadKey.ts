import type { Composer } from './Composer.ts';

/** The phrase that leads a section: that everybody agreed to talk is said only where everybody did. */
export function leadKey({ proposal }: Composer, key: string): string {
  const isPromised = proposal.references.every(({ person, referee, will_call: call }) =>
    person === null && referee === null ? true : call,
  );
  if (key !== 'proof.lead' || isPromised) return key;
  const asked = proposal.references.filter(({ person, referee }) => person !== null || referee !== null);
  return asked.length === 1 ? 'proof.lead_contact_one' : 'proof.lead_contact';
}
