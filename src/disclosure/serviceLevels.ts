import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import type { Facts } from '../proposal/Facts.ts';
import { typed } from './leaf.ts';
import type { Speaker } from './Speaker.ts';

/** Service levels; null where nothing is promised. */
export function discloseServiceLevels({ service_levels: levels }: Dossier, speaker: Speaker): Facts['service_levels'] {
  if (levels === null) return null;
  const { availability, severities, credits, recovery, hours } = levels;
  const isEmpty = !availability && severities.length + credits.length === 0 && !recovery?.point && !recovery?.time;
  if (isEmpty && hours === undefined) return null;
  const at = 'service_levels';
  return {
    availability: availability
      ? {
          percent: typed(availability.percent, [at, 'availability', 'percent']),
          per: availability.per,
          except: speaker.maybe(availability.except, [at, 'availability', 'except']),
        }
      : null,
    severities: severities.map(({ name, means, answer, repair, escalation }, i) => {
      const path = [at, 'severities', i];
      return {
        name: speaker.say(name, [...path, 'name']),
        means: speaker.maybe(means, [...path, 'means']),
        answer: speaker.maybe(answer, [...path, 'answer']),
        repair: speaker.maybe(repair, [...path, 'repair']),
        escalation: speaker.maybe(escalation, [...path, 'escalation']),
      };
    }),
    credits: credits.map(({ below, percent, of }, i) => ({
      below: typed(below, [at, 'credits', i, 'below']),
      percent: typed(percent, [at, 'credits', i, 'percent']),
      of: speaker.maybe(of, [at, 'credits', i, 'of']),
    })),
    recovery: {
      point: speaker.maybe(recovery?.point, [at, 'recovery', 'point']),
      time: speaker.maybe(recovery?.time, [at, 'recovery', 'time']),
    },
    hours: speaker.maybe(hours, [at, 'hours']),
  };
}
