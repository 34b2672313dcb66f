import type { CalendarDate } from '../foundation/calendar/CalendarDate.ts';
import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import { type Consent, consentOf } from '../internal/references/consent.ts';
import { quoteOf } from '../internal/references/quote.ts';
import { orderReferences } from '../internal/references/order.ts';
import type { Words } from '../internal/dossier/schema/words.ts';
import type { Figure } from '../proposal/claims.ts';
import type { Reference } from '../proposal/Facts.ts';
import type { Wording } from '../proposal/leaves.ts';
import type { LabelsOf } from './criteria.ts';
import { maybeWording, day, typed } from './leaf.ts';
import type { Speaker } from './Speaker.ts';

type Source = Dossier['references'][number];

/** What says words of the dossier, and of the client's criteria. */
interface Known {
  readonly speaker: Speaker;
  readonly labels: LabelsOf;
}

/** References that may be printed, as far as each agreed; those of the client's own industry first (D9). */
export function discloseReferences(
  dossier: Dossier,
  expiry: CalendarDate,
  { figures, speaker, labels }: Known & { readonly figures: Readonly<Record<string, Figure>> },
): readonly Reference[] {
  return orderReferences(dossier, expiry).flatMap(({ reference, index, consent }) => {
    const figure = reference.figure === undefined ? null : (figures[reference.figure] ?? null);
    const facts = agreedFacts(reference, consent, ['references', index], speaker);
    return facts === null ? [] : [{ ...facts, figure, criteria: labels(reference.criteria) }];
  });
}

function agreedFacts(
  reference: Source,
  consent: Consent,
  path: readonly (string | number)[],
  speaker: Speaker,
): Omit<Reference, 'figure' | 'criteria'> | null {
  const { anonymous } = reference;
  switch (consent.print) {
    case 'nothing':
      return null;
    case 'anonymous':
      return anonymous === undefined
        ? null
        : {
            named: false,
            title: speaker.say(anonymous.title, [...path, 'anonymous', 'title']),
            project: null,
            text: speaker.maybe(anonymous.text, [...path, 'anonymous', 'text']),
            quote: saidUnnamed(anonymous.quote, [...path, 'anonymous', 'quote'], speaker),
            // Facts of a project can give its name away; the anonymous text says what may be said.
            facts: [],
            person: null,
            referee: null,
            will_call: false,
          };
    case 'named':
      return {
        named: true,
        title: speaker.say(reference.company, [...path, 'company']),
        project: speaker.maybe(reference.project, [...path, 'project']),
        text: speaker.maybe(reference.text, [...path, 'text']),
        quote: said(reference, path, speaker),
        facts: reference.facts.map(({ label, value }, i) => ({
          label: speaker.say(label, [...path, 'facts', i, 'label']),
          value: speaker.say(value, [...path, 'facts', i, 'value']),
        })),
        person: consent.contact ? contact(reference, path, speaker) : null,
        referee: consent.contact ? null : referee(reference, path, speaker),
        will_call: consent.call,
      };
  }
}

/** What a reference is called, as far as it agreed: by name, or by what gives nobody away; null where neither. */
function titleOf({ company, anonymous }: Source, { print }: Consent, path: Path, speaker: Speaker): Wording | null {
  if (print === 'named') return speaker.say(company, [...path, 'company']);
  return print === 'anonymous' && anonymous !== undefined
    ? speaker.say(anonymous.title, [...path, 'anonymous', 'title'])
    : null;
}

type Path = readonly (string | number)[];

/** What they say, and who does where that is somebody else than the person who is asked. */
function said(reference: Source, path: Path, speaker: Speaker): Reference['quote'] {
  const quote = quoteOf(reference);
  if (quote === null) return null;
  const { text, by, at } = quote;
  return {
    text: speaker.say(text, [...path, ...at]),
    by:
      by === null
        ? null
        : {
            name: speaker.say(by.name, [...path, 'quote', 'by', 'name']),
            position: speaker.maybe(by.position, [...path, 'quote', 'by', 'position']),
          },
  };
}

/** What they say in words that give nobody away: who said it would. */
const saidUnnamed = (words: Words | undefined, path: Path, speaker: Speaker): Reference['quote'] =>
  words === undefined ? null : { text: speaker.say(words, path), by: null };

/** By name and position, wherever the reference is printed by name. */
function referee({ person: known }: Source, path: Path, speaker: Speaker): Reference['referee'] {
  if (known === undefined) return null;
  return {
    name: speaker.say(known.name, [...path, 'person', 'name']),
    position: speaker.maybe(known.position, [...path, 'person', 'position']),
  };
}

function contact(reference: Source, path: Path, speaker: Speaker): Reference['person'] {
  const named = referee(reference, path, speaker);
  const { person: known } = reference;
  if (named === null || known === undefined) return null;
  return {
    ...named,
    email: maybeWording(known.email, [...path, 'person', 'email']),
    phone: maybeWording(known.phone, [...path, 'person', 'phone']),
  };
}

/** Figures that nothing withholds, by id: one that belongs to a reference is gated with it. */
export function discloseFigures(
  { figures, references }: Dossier,
  expiry: CalendarDate,
  known: Known,
): Readonly<Record<string, Figure>> {
  const silent = references.filter((reference) => consentOf(reference, expiry).print === 'nothing');
  const clientOf = (id: string, owner: string | undefined): Wording | null =>
    references.flatMap((reference, index) => {
      if (reference.id !== owner && reference.figure !== id) return [];
      return titleOf(reference, consentOf(reference, expiry), ['references', index], known.speaker) ?? [];
    })[0] ?? null;
  const isWithheld = (id: string, owner: string | undefined): boolean =>
    silent.some((reference) => reference.id === owner || reference.figure === id);
  return Object.fromEntries(
    Object.entries(figures)
      .filter(([id, { reference }]) => !isWithheld(id, reference))
      .map(([id, figure]) => [
        id,
        { ...disclosed(figure, ['figures', id], known), client: clientOf(id, figure.reference) },
      ]),
  );
}

const disclosed = (
  figure: Dossier['figures'][string],
  path: readonly (string | number)[],
  { speaker, labels }: Known,
): Omit<Figure, 'client'> => ({
  value: typed(figure.value, [...path, 'value']),
  unit: speaker.say(figure.unit, [...path, 'unit']),
  label: speaker.say(figure.label, [...path, 'label']),
  short: speaker.maybe(figure.short, [...path, 'short']),
  source: speaker.say(figure.source, [...path, 'source']),
  as_of: day(figure.as_of, [...path, 'as_of']),
  key: figure.key,
  criteria: labels(figure.criteria),
  parts: figure.parts.map(({ label, value }, i) => ({
    label: speaker.say(label, [...path, 'parts', i, 'label']),
    value: typed(value, [...path, 'parts', i, 'value']),
  })),
  target: figure.target
    ? {
        label: speaker.say(figure.target.label, [...path, 'target', 'label']),
        value: typed(figure.target.value, [...path, 'target', 'value']),
      }
    : null,
});
