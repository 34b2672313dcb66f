import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import type { Facts } from '../proposal/Facts.ts';
import { amountIn } from './leaf.ts';
import type { Speaker } from './Speaker.ts';

/** Contracts on public record (D9); the search for names looks at their clients as at every word. */
export const discloseWorks = ({ works, proposal }: Dossier, speaker: Speaker): Facts['works'] =>
  works.map(({ project, client, year, duration, value, currency, source }, i) => {
    const path = ['works', i];
    const of = currency ?? proposal.currency;
    return {
      project: speaker.say(project, [...path, 'project']),
      client: speaker.say(client, [...path, 'client']),
      year: speaker.maybe(year, [...path, 'year']),
      duration: speaker.maybe(duration, [...path, 'duration']),
      value: value === undefined || of === undefined ? null : amountIn(of)(value, [...path, 'value']),
      source: speaker.say(source, [...path, 'source']),
    };
  });
