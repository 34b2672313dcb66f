import { expect, test } from 'vitest';
import { formatPath } from '../../../src/foundation/data/Path.ts';

test.each([
  [['offer', 'lines', 2, 'qty'], 'offer.lines[2].qty'],
  [['figures', 'pilot days', 'value'], 'figures["pilot days"].value'],
  [[], ''],
  [['dmu', 0], 'dmu[0]'],
] as const)('%j is %s', (path, text) => {
  expect(formatPath(path)).toBe(text);
});
