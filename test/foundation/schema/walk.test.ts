import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { list, numberFrom, text } from '../../../src/foundation/schema/fields.ts';
import {
  bare,
  childOf,
  fieldsOf,
  isCollection,
  keysAt,
  partial,
  schemaAt,
} from '../../../src/foundation/schema/walk.ts';

const person = z.strictObject({ name: text, age: z.optional(numberFrom(0, 150)) });
const team = z.strictObject({
  lead: z.readonly(z.nullable(z.optional(person))),
  members: list(person),
  notes: z.record(z.string(), text),
  contact: z.union([text, person, z.array(text)]),
  boxed: z.pipe(
    person,
    z.transform((value) => [value]),
  ),
});

test.each<readonly [string, z.core.$ZodType, z.core.$ZodType]>([
  ['a bare one', person, person],
  ['optional, null, read only', team.shape.lead, person],
  ['a default', team.shape.members, bare(team.shape.members)],
  ['boxed as it is read', team.shape.boxed, person],
])('what is under the wrappers: %s', (_, wrapped, inner) => {
  expect(bare(wrapped)).toBe(inner);
});

test('stops at an end', () => {
  const { lead } = team.shape;
  expect(bare(lead, (schema) => schema === lead)).toBe(lead);
});

test('one step down', () => {
  expect(childOf(person, 'name')).toBe(text);
  expect(childOf(person, 'toString')).toBeNull();
  expect(childOf(person, 'toDo')).toBeNull();
  expect(childOf(bare(team.shape.members), 3)).toBe(person);
  expect(childOf(bare(team.shape.members), 'name')).toBeNull();
  expect(childOf(team.shape.notes, 'anything')).toBe(text);
  expect(childOf(bare(text), 'name')).toBeNull();
  expect(Object.keys(fieldsOf(person) ?? {})).toEqual(['name', 'age']);
  expect(fieldsOf(bare(team.shape.members))).toBeNull();
  expect([person, bare(team.shape.members), team.shape.notes, bare(text)].map(isCollection)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test.each<readonly [string, unknown, readonly (string | number)[], readonly string[]]>([
  ['a group', {}, [], ['lead', 'members', 'notes', 'contact', 'boxed']],
  ['in a list', { members: [{ name: 'A' }] }, ['members', 0], ['name', 'age']],
  ['in a box', { boxed: {} }, ['boxed'], ['name', 'age']],
  ['a union, by the form of the value', { contact: { nmae: 'A' } }, ['contact'], ['name', 'age']],
  ['a union, where text is written', { contact: 'A' }, ['contact'], []],
  ['a map, which takes any key', { notes: {} }, ['notes'], []],
  ['nowhere', {}, ['members', 'name', 'x'], []],
])('the keys that may be written at %s', (_, value, path, keys) => {
  expect(keysAt(team, value, path)).toEqual(keys);
});

test('the schema at a path follows the value', () => {
  expect(schemaAt(team, { contact: { name: 'A' } }, ['contact', 'name'])).toBe(bare(text));
  expect(schemaAt(team, { contact: ['A'] }, ['contact', 0])).toBe(bare(text));
  expect(schemaAt(team, {}, ['lead', 'salary'])).toBeNull();
});

test('every field of a partial group may be left out, inside too', () => {
  const some = partial(z.strictObject({ person, title: text }));
  expect(z.safeParse(some, {}).success).toBe(true);
  expect(z.safeParse(some, { person: {} }).success).toBe(true);
  expect(z.safeParse(some, { person: { name: '' } }).success).toBe(false);
  expect(z.safeParse(some, { other: 1 }).success).toBe(false);
});
