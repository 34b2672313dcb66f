import { expect, test } from 'vitest';
import { checkDays } from '../../../src/internal/business-case/figureDays.ts';
import { dateOr } from '../../../src/internal/dossier/schema/primitives.ts';
import { figures as schema } from '../../../src/internal/dossier/schema/figures.ts';

const figureOf = (day: string) =>
  schema.parse({ one: { value: '9', unit: 'days', label: 'Time', source: 'Log', as_of: day } });

test.each([
  ['2026-08-31', '2025-02-28', []],
  ['2026-08-31', '2025-02-27', ['W404']],
  ['2026-09-30', '2025-03-30', []],
  ['2026-09-30', '2025-03-29', ['W404']],
  ['2025-08-29', '2024-02-29', []],
  ['2026-11-23', '2026-11-24', ['E401']],
])('on %s a figure of %s: %j', (issued, day, codes) => {
  expect(checkDays(figureOf(day), dateOr('no date').parse(issued)).map(({ code }) => code)).toEqual(codes);
});
