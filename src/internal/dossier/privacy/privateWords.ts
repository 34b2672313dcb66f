import { readPhone } from '../../../foundation/phone/readPhone.ts';
import * as z from 'zod/mini';
import type { Path } from '../../../foundation/data/Path.ts';
import { textOf, isGroup, valueAt } from '../../../foundation/data/valueAt.ts';
import { makeIds } from '../model/makeIds.ts';
import { expandPath, type Written } from '../model/Written.ts';
import { visitDossier } from '../schema/visitSchema.ts';
import { partsThatAre } from './privateParts.ts';

/** Something that must not be read outside: what it is tells how it is looked for. */
export interface PrivateWord {
  readonly kind: 'text' | 'email' | 'phone' | 'name';
  readonly text: string;
  readonly path: Path;
}

type Values = Written['values'];

/**
 * What a client's document must not say (D4, D16): private free text of four words or twenty characters and more, e-mail
 * addresses, phone numbers, and full names of members that are not to be printed. Never positions, enums, ids, numbers, dates.
 */
export function privateWords(values: Values): readonly PrivateWord[] {
  const reasons = partsThatAre('text', values).flatMap(({ value, path }) => classify(textOf(value) ?? '', path));
  return [...boxedWords(values), ...reasons, ...hiddenNames(values)];
}

function boxedWords(values: Values): readonly PrivateWord[] {
  return visitDossier(values).flatMap(({ isPrivate, schema, value, path }) => {
    const text = isPrivate && !(schema instanceof z.ZodMiniEnum) ? textOf(value) : null;
    return text === null ? [] : classify(text, path);
  });
}

/** Full names, of two words and more, of the members whose names are not printed. */
function hiddenNames(values: Values): readonly PrivateWord[] {
  const printed = printedMembers(values);
  return partsThatAre('name', values).flatMap(({ value, path }) => {
    if (printed.has(path.slice(0, -1).join('.'))) return [];
    return (isGroup(value) ? Object.values(value) : [value])
      .map((name) => textOf(name) ?? '')
      .filter((name) => /\S\s+\S/.test(name))
      .map((text) => ({ kind: 'name', text, path }) as const);
  });
}

/** Paths of the members whose names the client reads: the addressee, and those with `print_name`. */
function printedMembers(values: Values): ReadonlySet<string> {
  const addressee = textOf(valueAt(values, ['proposal', 'addressee']));
  const members = expandPath(values, 'dmu.*');
  const ids = makeIds(
    'dmu',
    members.map(({ value }) => (isGroup(value) ? textOf(value.id) : null)),
  );
  return new Set(
    members
      .filter(({ value }, at) => (isGroup(value) && value.print_name === true) || ids[at] === addressee)
      .map(({ path }) => path.join('.')),
  );
}

const isId = (text: string): boolean => /^[a-z0-9:_-]+$/i.test(text);
const isNumber = (text: string): boolean => /^[\d\s.,:%+/-]*$/.test(text);
const isFreeText = (text: string): boolean => text.split(/\s+/).length >= 4 || text.length >= 20;

function classify(text: string, path: Path): readonly PrivateWord[] {
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return [{ kind: 'email', text, path }];
  // Whoever says the number has said it, with the extension or without.
  const phone = path.at(-1) === 'phone' ? readPhone(text) : null;
  if (phone !== null && phone.number.length >= 7) return [{ kind: 'phone', text: phone.number, path }];
  return isFreeText(text) && !isId(text) && !isNumber(text) ? [{ kind: 'text', text, path }] : [];
}
