import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadFonts } from '../../../src/publication/assets/loadFonts.ts';
import { layOut } from '../../../src/publication/layout/layOut.ts';
import { openShaper } from '../../../src/publication/layout/text/openShaper.ts';
import { economyOf, mean } from '../../publication/layout/thinPages.ts';
import { modernTheme } from '../../publication/theme/modernTheme.ts';
import { themeOf } from '../../publication/theme/themeOf.ts';
import { checkData } from '../../wall/buildData.ts';
import { chooseForms } from '../../../src/publication/layout/blocks/chooseForms.ts';
import { generatedDossier } from './generatedDossier.ts';
import type { Language } from './vocabulary.ts';
import { withShapes } from './withShapes.ts';
import { tries } from '../../size.ts';

// `FILL=1 DOSSIERS=300 npx vitest run test/app/pages/economy.test.ts --testTimeout 3600000` prints how full every page is.
const isTold = process.env.FILL !== undefined;
const count = Number(process.env.DOSSIERS ?? tries(3, 12));
const seed = Number(process.env.SEED ?? 20261128);
const languages: readonly Language[] = ['en', 'ru', 'ar'];
const looks = [
  ['modern', modernTheme],
  ['classic', themeOf('classic')],
] as const;
const papers = ['A4', 'Letter'] as const;

describe('pages of generated dossiers', () => {
  test(`none of ${count} has a thin page where what follows had room`, () => {
    const shaper = openShaper(loadFonts());
    const all: number[] = [];
    const thinOnes: string[] = [];
    for (let turn = 0; turn < count; turn += 1) {
      const language = languages[turn % languages.length] ?? 'en';
      const [look, theme] = looks[Math.floor(turn / 3) % 2] ?? looks[0];
      const page = papers[Math.floor(turn / 6) % 2] ?? 'A4';
      const dossiers = withShapes(generatedDossier(language), language, turn);
      const [data] = fc.sample(dossiers, { numRuns: 1, seed: seed + turn });
      const { composed } = checkData(data ?? {});
      if (composed === null) continue;
      const { fills, thin } = economyOf(layOut({ ...chooseForms(composed.document), page }, theme, shaper));
      all.push(...fills);
      const told = `${turn} ${language} ${look} ${page}: ${fills.map((fill) => Math.round(fill * 100)).join(' ')}`;
      if (thin.length > 0) thinOnes.push(`${told}  thin: ${thin.join(' ')}`);
      if (isTold)
        process.stdout.write(`${thinOnes.at(-1)?.startsWith(told) === true ? (thinOnes.at(-1) ?? '') : told}\n`);
    }
    if (isTold) {
      process.stdout.write(
        `${all.length} pages, mean ${Math.round(mean(all) * 1000) / 10} %, thin: ${thinOnes.length}\n`,
      );
      return;
    }
    expect(all.length).toBeGreaterThan(count);
    expect(thinOnes).toEqual([]);
  });
});
