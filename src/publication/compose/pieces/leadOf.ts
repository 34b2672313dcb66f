import type { Inlines } from '../../document/Inline.ts';
import type { Composer } from './Composer.ts';

/** The words that lead a section: that everybody agreed to talk is said only where everybody did, and of one by name. */
export function leadOf({ proposal, placed, words, say }: Composer, key: string): Inlines {
  // Where no project is shown, nobody is promised.
  if (key.startsWith('proof.lead') && !placed.has('reference')) return [];
  if (key !== 'proof.lead') return words(key);
  const { references } = proposal;
  const known = references.filter(({ person, referee }) => person !== null || referee !== null);
  const isPromised = known.every(({ will_call: call }) => call);
  const asked = isPromised
    ? known.map(({ person, referee }) => person ?? referee)
    : references.map(({ person }) => person);
  const [one, ...others] = asked.filter((who) => who !== null);
  if (one !== undefined && others.length === 0) return words('proof.lead_one', { name: say(one.name) });
  return words(isPromised ? 'proof.lead' : 'proof.lead_contact');
}
