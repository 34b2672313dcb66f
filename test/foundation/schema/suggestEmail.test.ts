import { expect, test } from 'vitest';
import { suggestValue } from '../../../src/foundation/schema/suggestValue.ts';
import { email } from '../../../src/internal/dossier/schema/primitives.ts';
import * as z from 'zod/mini';

test.each<[string, string | null]>([
  ['mailto:per.dahl@example.com', 'per.dahl@example.com'],
  ['MAILTO:per.dahl@example.com?subject=Offer', 'per.dahl@example.com'],
  ['Per Dahl <per.dahl@example.com>', 'per.dahl@example.com'],
  ['<per.dahl@example.com>', 'per.dahl@example.com'],
  ['"per.dahl@example.com"', 'per.dahl@example.com'],
  ['e-mail: per.dahl@example.com', 'per.dahl@example.com'],
  ['per.dahl＠example.com', 'per.dahl@example.com'],
  ['https://example.com/per', null],
  ['https://per:secret@example.com', null],
  ['sip:per@example.com', null],
  ['a@example.com, b@example.com', null],
  ['per.dahl', null],
])('%s is refused, and %s is meant', (written, meant) => {
  expect(z.safeParse(email, written).success).toBe(false);
  expect(suggestValue('email', written)).toBe(meant);
  if (meant !== null) expect(z.safeParse(email, meant).success).toBe(true);
});

test.each([
  'per.dahl@example.com',
  'o.halabi+kam@al-noor.example.com',
  "o'brien@example.ie",
  'иван@почта.рф',
  ' a@b.no ',
])('%s is an address', (address) => {
  expect(z.safeParse(email, address).success).toBe(true);
});
