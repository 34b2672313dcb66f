import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasErrors } from '../../../src/app/findings.ts';
import { layOut } from '../../../src/publication/layout/layOut.ts';
import { fakeShaper } from '../../publication/layout/fakeShaper.ts';
import { pageFaults } from '../../publication/layout/pageFaults.ts';
import type { Theme } from '../../../src/publication/theme/Theme.ts';
import { modernTheme } from '../../publication/theme/modernTheme.ts';
import { themeOf } from '../../publication/theme/themeOf.ts';
import { checkData } from '../../wall/buildData.ts';
import { generatedDossier } from './generatedDossier.ts';
import { withShapes } from './withShapes.ts';
import type { Language } from './vocabulary.ts';
import { tries } from '../../size.ts';

// Dossiers for each language; DOSSIER_RUNS asks for more.
const numRuns = Number(process.env.DOSSIER_RUNS ?? tries(4, 16));
const minutes = 300_000;
/** In turn. */
const looks = [modernTheme, themeOf('classic')];
const languages: readonly Language[] = ['en', 'ru', 'ar'];

/** What is wrong with the pages of one dossier; its errors, where it has no pages. */
function faultsOf(data: unknown, theme: Theme): readonly string[] {
  const { composed, diagnostics } = checkData(data);
  if (composed !== null) return pageFaults(layOut(composed.document, theme, fakeShaper).pages);
  return diagnostics.filter((one) => hasErrors([one])).map(({ code, message }) => `${code} ${message}`);
}

describe.each(languages)('any dossier in %s', (language) => {
  test(
    'makes pages that a typographer would let pass',
    () => {
      const turns = Array.from({ length: numRuns }, (_, i) => i);
      const dossiers = turns.flatMap((turn) =>
        fc.sample(withShapes(generatedDossier(language), language, turn), { numRuns: 1, seed: 20261123 + turn }),
      );
      const found = dossiers.flatMap((data, i) =>
        faultsOf(data, looks[i % 2] ?? modernTheme).map((fault) => `dossier ${i}, ${fault}`),
      );
      expect(dossiers).toHaveLength(numRuns);
      expect(found).toEqual([]);
    },
    minutes,
  );
});
