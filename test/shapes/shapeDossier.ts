import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isGroup, merged, type Group } from './merged.ts';

const folder = join('test', 'shapes');

function read(name: string): Group {
  const dossier: unknown = parse(readFileSync(join(folder, `${name}.yaml`), 'utf8'));
  return isGroup(dossier) ? dossier : {};
}

/** Each shape that a document can hold, by the name of its file. */
export const shapes: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml') && file !== 'base.yaml')
  .map((file) => file.slice(0, -'.yaml'.length))
  .sort();

/** The small dossier alone (null), or with a shape, in one language on one paper. */
export function shapeDossier(shape: string | null, language = 'en', page = 'A4'): Group {
  const base = merged(read('base'), { proposal: { language, page } });
  return shape === null ? base : merged(base, read(shape));
}
