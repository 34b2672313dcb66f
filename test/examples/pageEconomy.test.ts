import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadFonts } from '../../src/publication/assets/loadFonts.ts';
import { layOut } from '../../src/publication/layout/layOut.ts';
import { openShaper } from '../../src/publication/layout/text/openShaper.ts';
import { economyOf, mean } from '../publication/layout/thinPages.ts';
import { modernTheme } from '../publication/theme/modernTheme.ts';
import { themeOf } from '../publication/theme/themeOf.ts';
import { writeExample } from './buildExample.ts';

// `FILL=1 npx vitest run test/examples/pageEconomy.test.ts` prints how full every page is.
const isTold = process.env.FILL !== undefined;
const looks = { modern: modernTheme, classic: themeOf('classic') } as const;
const shaper = openShaper(loadFonts());
const names = readdirSync('examples', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

describe('pages of the examples', () => {
  const all: number[] = [];

  test.each(names)('none is thin where what follows had room: %s', (name) => {
    const { document } = writeExample(name);
    for (const look of ['modern', 'classic'] as const)
      for (const page of ['A4', 'Letter'] as const) {
        const { fills, thin } = economyOf(layOut({ ...document, page }, looks[look], shaper));
        all.push(...fills);
        if (isTold)
          process.stdout.write(
            `${name} ${look} ${page}: ${fills.map((fill) => Math.round(fill * 100)).join(' ')}${thin.length > 0 ? `  thin: ${thin.join(' ')}` : ''}\n`,
          );
        else expect({ look, page, thin }).toEqual({ look, page, thin: [] });
      }
  });

  test('they are well filled in the mean', () => {
    if (isTold) process.stdout.write(`mean ${Math.round(mean(all) * 1000) / 10} %\n`);
    expect(mean(all)).toBeGreaterThan(0.85);
  });
});
