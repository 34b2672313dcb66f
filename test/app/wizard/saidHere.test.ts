import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../../../src/foundation/diagnostics/Diagnostic.ts';
import type { Words } from '../../../src/foundation/diagnostics/messages/Messages.ts';
import { messages } from '../../../src/foundation/diagnostics/messages/index.ts';
import { isReworded, saidHere } from '../../../src/app/wizard/saidHere.ts';
import { severityOf } from '../../../src/foundation/diagnostics/severity.ts';
import { finding } from '../../../src/foundation/diagnostics/finding.ts';

const found = (code: Diagnostic['code'], says: string, words: Words): Diagnostic => {
  const holes = { sku: 'P-1', known: 'USD', currency: 'EUR', number: 3 };
  const at = {
    code,
    says,
    holes,
    severity: severityOf(code),
    path: ['offer'],
    place: null,
    found: null,
    suggestion: null,
  };
  return { ...at, ...words };
};

/** Fields of the file, and the signs of its language. */
const ofFile = /`|\boffer\.|\b(unit_price|recurring|billing|as_of|prices_only|sku|kam-propose\.yaml)\b|[{[\]}]/;

const isCode = (code: string): code is Diagnostic['code'] => Object.hasOwn(messages, code);
const all = Object.keys(messages)
  .filter(isCode)
  .flatMap((code) => {
    const says: Readonly<Record<string, Words>> = messages[code].says;
    return Object.entries(says).map(([name, words]) => [code, name, words] as const);
  });
const priced = all.filter(([code]) => isReworded(code));

describe('what is wrong with a price, said to whoever answers questions', () => {
  test('is known by its code', () => {
    expect(new Set(priced.map(([code]) => code))).toEqual(
      new Set(all.map(([code]) => code).filter((code) => /^E(40[3-6]|41[015]|43\d|71[12])$/.test(code))),
    );
  });

  test.each(priced)('%s %s: its fix speaks of no file', (code, name, words) => {
    const { fix } = saidHere(found(code, name, words));
    expect(fix ?? '').not.toMatch(ofFile);
  });

  test('an article of another currency', () => {
    const holes = { sku: 'P-1', known: 'USD', currency: 'EUR', file: 'prices.csv' };
    const said = (says: 'rateOfArticle' | 'inverse'): Diagnostic =>
      saidHere(diagnose(finding('E411', says, { path: ['offer', 'lines', 0, 'sku'], from: 'USD', ...holes }), null));
    expect(said('rateOfArticle').fix).toContain('Choose another article');
    expect(said('inverse').message).not.toMatch(ofFile);
    expect(said('inverse').message).toContain('P-1');
  });
});
