import { isGroup, textOf } from '../../../foundation/data/valueAt.ts';
import { makeIds } from '../model/makeIds.ts';
import { expandPath } from '../model/Written.ts';
import type { Holder } from './idTables.ts';

/** Something that has an id, with what people call it. */
interface Bearer {
  readonly id: string;
  readonly names: readonly string[];
}

/** Fields by which people name a person, a figure, a criterion, a tax, a milestone or a company. */
const naming = ['name', 'position', 'label', 'short', 'text', 'title', 'company', 'percent'] as const;

/**
 * The id of the one thing that is written by its name, its position or its label instead: all of it, or words of it that
 * no other has. Null where that is nobody, or several.
 */
export function bearerOf(written: string, holder: Holder, values: Readonly<Record<string, unknown>>): string | null {
  const typed = wordsOf(written);
  if (typed.length === 0) return null;
  const bearers = bearersOf(holder, values);
  const isWhole = (name: string): boolean => wordsOf(name).join(' ') === typed.join(' ');
  const holds = (name: string): boolean => typed.every((word) => wordsOf(name).includes(word));
  return onlyOne(bearers, isWhole) ?? (typed.some((word) => word.length > 2) ? onlyOne(bearers, holds) : null);
}

function onlyOne(bearers: readonly Bearer[], fits: (name: string) => boolean): string | null {
  const [first, ...others] = bearers.filter(({ names }) => names.some(fits));
  return first === undefined || others.length > 0 ? null : first.id;
}

/** Words without case, marks and signs. */
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function bearersOf({ ids, made }: Holder, values: Readonly<Record<string, unknown>>): readonly Bearer[] {
  const entries = expandPath(values, ids.replace('@key', '*'));
  const own = entries.map(({ value, path }) => {
    if (ids.endsWith('@key')) return String(path.at(-1));
    return isGroup(value) ? textOf(value.id) : null;
  });
  const all = made === null ? own : makeIds(made, own);
  return entries.flatMap(({ value }, i) => {
    const id = all[i];
    return id === undefined || id === null || !isGroup(value) ? [] : [{ id, names: namesIn(value) }];
  });
}

const namesIn = (value: Readonly<Record<string, unknown>>): readonly string[] =>
  naming.flatMap((field) => {
    const name = value[field];
    return (isGroup(name) ? Object.values(name) : [name]).flatMap((text) => textOf(text) ?? []);
  });
