import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { generatedDossier } from '../app/pages/generatedDossier.ts';
import type { Data, Language } from '../app/pages/vocabulary.ts';
import { withShapes } from '../app/pages/withShapes.ts';
import { writeData } from '../wall/writeData.ts';

const languages: readonly Language[] = ['en', 'ru', 'ar'];
const themes = ['modern', 'classic'];
const seed = 20261123;

/** In a table of the writer's own a word that is wider than its column is refused: there long words are cut. */
const longWord = /(?<!\p{L})(\p{L}{1,20})\p{L}*/gu;
const withNarrowTables = ({ tables, ...data }: Data): Data => {
  if (tables === undefined) return data;
  const narrow: unknown = JSON.parse(JSON.stringify(tables).replace(longWord, '$1'));
  return { ...data, tables: narrow };
};

/** Writes dossiers, each into a folder of its own, in each language and look in turn: the same ones every time; their paths. */
export const writeGenerated = (folder: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, turn) => {
    const language = languages[turn % languages.length] ?? 'en';
    const dossiers = withShapes(generatedDossier(language), language, turn);
    const [data] = fc.sample(dossiers, { numRuns: 1, seed: seed + turn });
    const theme = themes[Math.floor(turn / languages.length) % themes.length];
    const own = join(folder, `generated-${turn}-${language}-${theme}`);
    mkdirSync(own, { recursive: true });
    return writeData({ ...withNarrowTables(data ?? {}), theme }, own);
  });
