import * as z from 'zod/mini';
import type { Path } from '../../../foundation/data/Path.ts';
import { textOf } from '../../../foundation/schema/describeFound.ts';
import { isGroup, valueAt } from '../../../foundation/schema/valueAt.ts';
import { visitSchema } from '../schema/visitSchema.ts';
import { sections } from '../schema/dossier.ts';
import { expandPath } from '../model/Written.ts';
import { makeIds } from '../model/makeIds.ts';

/** Something that must not be read outside: what it is tells how it is looked for. */
export interface PrivateWord {
  readonly kind: 'text' | 'email' | 'phone' | 'name';
  readonly text: string;
  readonly path: Path;
}

type Values = Readonly<Record<string, unknown>>;

// Overrides of the choice are private, but are ids and kinds; only the reasons of waivers are written in words.
const alsoPrivate = ['dmu.*.arguments.waive.*'];

const isId = (text: string): boolean => /^[a-z0-9:_-]+$/i.test(text);
const isNumber = (text: string): boolean => /^[\d\s.,:%+/-]*$/.test(text);
const isFreeText = (text: string): boolean => text.split(/\s+/).length >= 4 || text.length >= 20;

function classify(text: string, path: Path): readonly PrivateWord[] {
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return [{ kind: 'email', text, path }];
  if (/^\+?[0-9 ()./-]{7,}$/.test(text) && path.at(-1) === 'phone') return [{ kind: 'phone', text, path }];
  return isFreeText(text) && !isId(text) && !isNumber(text) ? [{ kind: 'text', text, path }] : [];
}

function boxedWords(values: Values): readonly PrivateWord[] {
  return Object.entries(sections).flatMap(([name, schema]) =>
    [...visitSchema(schema, values[name])].flatMap((visit) => {
      const text = visit.isPrivate && !(visit.schema instanceof z.ZodMiniEnum) ? textOf(visit.value) : null;
      return text === null ? [] : classify(text, [name, ...visit.path]);
    }),
  );
}

/** Full names, of two words and more, of the members whose names are not printed. */
function hiddenNames(values: Values): readonly PrivateWord[] {
  const addressee = textOf(valueAt(values, ['proposal', 'addressee']));
  const members = expandPath(values, 'dmu.*');
  const ids = makeIds(
    'dmu',
    members.map(({ value }) => (isGroup(value) ? textOf(value.id) : null)),
  );
  return members.flatMap(({ value, path }, at) => {
    if (!isGroup(value) || value.print_name === true || ids[at] === addressee) return [];
    const names = isGroup(value.name) ? Object.values(value.name) : [value.name];
    return names
      .map((name) => textOf(name) ?? '')
      .filter((name) => /\S\s+\S/.test(name))
      .map((text) => ({ kind: 'name', text, path: [...path, 'name'] }) as const);
  });
}

/**
 * What a client's document must not say (D4, D16): private free text of four words or twenty characters and more, e-mail
 * addresses, phone numbers, and full names of members that are not to be printed. Never positions, enums, ids, numbers, dates.
 */
export function privateWords(values: Values): readonly PrivateWord[] {
  const reasons = alsoPrivate
    .flatMap((pattern) => expandPath(values, pattern))
    .flatMap(({ value, path }) => classify(textOf(value) ?? '', path));
  return [...boxedWords(values), ...reasons, ...hiddenNames(values)];
}
