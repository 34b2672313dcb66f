import { expect, test } from 'vitest';
import { plain } from '../../../src/publication/compose/pieces/Composer.ts';
import { linesOf } from '../../../src/publication/document/linesOf.ts';
import { chartsOf, documentOf } from '../compose/documentOf.ts';

test('of what describes a drawing, the words of the writer are brought and those of the package are not', () => {
  const document = documentOf({
    lines: [{ text: 'Sorting line', qty: 1, unit_price: '1000.00' }],
    payments: [
      { percent: 40, due: 'On Harbour Day' },
      { percent: 60, due: 'on acceptance' },
    ],
  });
  const [chart] = chartsOf(document);
  const said = plain(chart?.alt ?? []);
  const [line] = linesOf(document).filter(({ text, runs }) => text === said && runs.length > 1);
  const brought = (line?.runs ?? []).filter(({ isBrought }) => isBrought);
  expect(brought.map(({ text }) => text).join('|')).toContain('On Harbour Day');
  expect(brought.every(({ source }) => source !== null)).toBe(true);
  expect((line?.runs ?? []).some(({ isBrought, text }) => !isBrought && /\p{L}|\p{P}/u.test(text))).toBe(true);
});
