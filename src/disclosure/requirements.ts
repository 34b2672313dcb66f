import { placeNamed } from '../internal/dossier/model/requirementPlace.ts';
import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import type { Facts } from '../proposal/Facts.ts';
import { wording } from './leaf.ts';
import type { Speaker } from './Speaker.ts';

/** What the client asks for with our answers, each once and in its order; the ids of their places stay inside. */
export const discloseRequirements = (dossier: Dossier, speaker: Speaker): Facts['requirements'] =>
  dossier.requirements.map(({ no, text, group, answer, how, source, where }, i) => {
    const path = ['requirements', i];
    return {
      no: wording(no, [...path, 'no']),
      text: speaker.say(text, [...path, 'text']),
      group: speaker.maybe(group, [...path, 'group']),
      answer,
      how: speaker.maybe(how, [...path, 'how']),
      source: speaker.maybe(source, [...path, 'source']),
      where: where === undefined ? null : withoutId(placeNamed(where, dossier)),
    };
  });

const withoutId = (place: ReturnType<typeof placeNamed>): Facts['requirements'][number]['where'] =>
  'argument' in place ? { argument: true } : place;

/** For each argument the requirements that name it, by their places. */
export function requirementsOf(dossier: Dossier): (argument: string) => readonly number[] {
  const named = dossier.requirements.map(({ where }) => (where === undefined ? null : placeNamed(where, dossier)));
  return (argument) =>
    named.flatMap((place, i) => (place !== null && 'argument' in place && place.argument === argument ? [i] : []));
}
