import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

type Group = Readonly<Record<string, unknown>>;

const folder = join('test', 'shapes');
const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Groups are merged key by key; a list or a text takes the place of the other. */
function merged(under: unknown, over: unknown): unknown {
  if (!isGroup(under) || !isGroup(over)) return over;
  const both = Object.keys(over).map((key) => [key, key in under ? merged(under[key], over[key]) : over[key]]);
  return { ...under, ...Object.fromEntries(both) };
}

const read = (name: string): unknown => parse(readFileSync(join(folder, `${name}.yaml`), 'utf8'));

/** Each shape that a document can hold, by the name of its file. */
export const shapes: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml') && file !== 'base.yaml')
  .map((file) => file.slice(0, -'.yaml'.length))
  .sort();

/** The small dossier alone (null), or with a shape, in one language on one paper. */
export function shapeDossier(shape: string | null, language = 'en', page = 'A4'): Group {
  const base = merged(read('base'), { proposal: { language, page } });
  const whole = shape === null ? base : merged(base, read(shape));
  return isGroup(whole) ? whole : {};
}
