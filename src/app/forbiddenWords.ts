import type { Path, Dossier } from '../internal/dossier/Dossier.ts';
import { Internal } from '../internal/dossier/Internal.ts';
import { consentOf } from '../internal/selection/gates/consentOf.ts';
import type { CalendarDate } from '../foundation/calendar/CalendarDate.ts';

/** Words that must not stand in the document, why, and where they come from. */
export interface Forbidden {
  readonly text: string;
  readonly code: 'E303' | 'E901';
  readonly path: Path;
}

/** Everything the leak scan looks for, as plain strings: the publication never sees where they live. */
export const forbiddenWords = (dossier: Dossier, expiry: CalendarDate): readonly Forbidden[] => [
  ...silentReferences(dossier, expiry),
  ...unprintedMembers(dossier),
  ...boxedWords(dossier, []),
];

const spoken = (words: string | Readonly<Record<string, string>> | undefined): readonly string[] =>
  words === undefined ? [] : typeof words === 'string' ? [words] : Object.values(words);

/** Companies and people of references that may not be named (D9). */
const silentReferences = (dossier: Dossier, expiry: CalendarDate): readonly Forbidden[] =>
  dossier.references.flatMap((reference, i) => {
    const { print, contact } = consentOf(reference, expiry);
    const forbid = (texts: readonly string[], ...path: string[]): readonly Forbidden[] =>
      texts.map((text) => ({ text, code: 'E303', path: ['references', i, ...path] }));
    const { person } = reference;
    return [
      ...(print === 'named' ? [] : forbid(spoken(reference.company), 'company')),
      ...(contact || person === undefined
        ? []
        : [
            ...forbid(spoken(person.name), 'person', 'name'),
            ...forbid(spoken(person.email), 'person', 'email'),
            ...forbid(spoken(person.phone), 'person', 'phone'),
          ]),
    ];
  });

/** Names of members who are neither the addressee nor printed by choice (D4). */
const unprintedMembers = ({ dmu, proposal, team }: Dossier): readonly Forbidden[] => {
  const ours = new Set(team.flatMap(({ name }) => spoken(name)));
  return dmu.flatMap(({ id, name, print_name: printed }, i) =>
    printed || id === proposal.addressee
      ? []
      : spoken(name)
          .filter((text) => !ours.has(text))
          .map((text) => ({ text, code: 'E901' as const, path: ['dmu', i, 'name'] })),
  );
};

/** Free text of four words or twenty characters and more, e-mails and phones, from every box. */
function boxedWords(value: unknown, path: Path): readonly Forbidden[] {
  if (value instanceof Internal) return textsIn(value.reveal(), path).filter(({ text }) => isTelling(text));
  if (Array.isArray(value)) return value.flatMap((item: unknown, i) => boxedWords(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) => boxedWords(item, [...path, key]));
}

function textsIn(value: unknown, path: Path): readonly Forbidden[] {
  if (typeof value === 'string') return [{ text: value, code: 'E901', path }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, i) => textsIn(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) => textsIn(item, [...path, key]));
}

const isTelling = (text: string): boolean =>
  text.length >= 20 ||
  text.trim().split(/\s+/).length >= 4 ||
  /^\S+@\S+\.\S+$/.test(text) ||
  /^\+?[\d ()./-]{7,}$/.test(text);
