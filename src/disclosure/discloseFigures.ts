import type { CalendarDate } from '../foundation/calendar/CalendarDate.ts';
import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import { consentOf } from '../internal/references/consent.ts';
import type { Figure } from '../proposal/Facts.ts';
import { day, numeral } from './leaf.ts';
import type { Speaker } from './Speaker.ts';

/** Figures that nothing withholds, by id: one that belongs to a reference is gated with it. */
export function discloseFigures(
  { figures, references }: Dossier,
  expiry: CalendarDate,
  speaker: Speaker,
): Readonly<Record<string, Figure>> {
  const silent = references.filter((reference) => consentOf(reference, expiry).print === 'nothing');
  const isWithheld = (id: string, owner: string | undefined): boolean =>
    silent.some((reference) => reference.id === owner || reference.figure === id);
  return Object.fromEntries(
    Object.entries(figures)
      .filter(([id, { reference }]) => !isWithheld(id, reference))
      .map(([id, figure]) => [id, disclosed(figure, ['figures', id], speaker)]),
  );
}

const disclosed = (
  figure: Dossier['figures'][string],
  path: readonly (string | number)[],
  speaker: Speaker,
): Figure => ({
  value: numeral(figure.value, [...path, 'value']),
  unit: speaker.say(figure.unit, [...path, 'unit']),
  label: speaker.say(figure.label, [...path, 'label']),
  short: speaker.maybe(figure.short, [...path, 'short']),
  source: speaker.say(figure.source, [...path, 'source']),
  as_of: day(figure.as_of, [...path, 'as_of']),
  key: figure.key,
  parts: figure.parts.map(({ label, value }, i) => ({
    label: speaker.say(label, [...path, 'parts', i, 'label']),
    value: numeral(value, [...path, 'parts', i, 'value']),
  })),
  target: figure.target
    ? {
        label: speaker.say(figure.target.label, [...path, 'target', 'label']),
        value: numeral(figure.target.value, [...path, 'target', 'value']),
      }
    : null,
});
