import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import type { Profile } from '../proposal/Profile.ts';
import { amountIn, count, day, maybeWording, wording } from './leaf.ts';
import type { Speaker } from './Speaker.ts';

/** Who we are. Where the copies of certificates lie stays inside. */
export function discloseProfile({ seller: { profile } }: Dossier, speaker: Speaker): Profile | null {
  if (profile === undefined) return null;
  const path = ['seller', 'profile'];
  const { founded, people, turnover, certificates, registers } = profile;
  return {
    founded: founded === undefined ? null : wording(String(founded), [...path, 'founded']),
    people: people === undefined ? null : count(people, [...path, 'people']),
    turnover: turnover.map(({ year, amount, currency }, i) => ({
      year: wording(year, [...path, 'turnover', i, 'year']),
      amount: amountIn(currency)(amount, [...path, 'turnover', i, 'amount']),
    })),
    certificates: certificates.map(({ name, number, until }, i) => ({
      name: speaker.say(name, [...path, 'certificates', i, 'name']),
      number: maybeWording(number, [...path, 'certificates', i, 'number']),
      until: until === undefined ? null : day(until, [...path, 'certificates', i, 'until']),
    })),
    registers: speaker.list(registers, [...path, 'registers']),
  };
}
