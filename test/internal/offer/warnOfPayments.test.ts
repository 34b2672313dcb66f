import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/foundation/diagnostics/diagnose.ts';
import { warnOfPayments } from '../../../src/internal/offer/warnOfPayments.ts';
import { briefly, day, line, offerOf } from './offerOf.ts';

const once = line({ id: 'setup' });
const monthly = (fields: object = {}): object => line({ id: 'rent', recurring: 'month', term: 12, ...fields });
const half = { percent: '50', of: 'once', due: 'on signature' };
const billing = { every: 'month' };

test.each<[string, object, readonly string[]]>([
  ['all said', { lines: [once], payments: [half, { percent: '50', milestone: 'go-live' }] }, []],
  [
    'a payment that nobody knows when to make',
    { lines: [once], payments: [half, { percent: '50' }] },
    ['W410 offer.payments.1 noEvent'],
  ],
  ['equal parts of no day', { lines: [once], payments: [{ parts: 3 }] }, ['W410 offer.payments.0 noEvent']],
  ['within days of the invoice', { lines: [once], payments: [half, { percent: '50', net_days: 30 }] }, []],
  ['as worked', { lines: [once], payments: [half, { as_worked: 'month' }] }, []],
  [
    'invoices before the proposal',
    { lines: [monthly()], billing: { ...billing, from: '2026-11-22' } },
    ['W410 offer.billing.from beforeIssue'],
  ],
  ['invoices from its day on', { lines: [monthly()], billing: { ...billing, from: '2026-11-23' } }, []],
  [
    'invoices of a line before it',
    {
      lines: [once, monthly({ billing: { ...billing, from: '2025-01-01' } })],
      payments: [{ ...half, percent: '100' }],
    },
    ['W410 offer.lines.1.billing.from beforeIssue'],
  ],
  ['invoices from a milestone', { lines: [monthly()], billing: { ...billing, from: 'milestone: go-live' } }, []],
  [
    'a first day that no line has',
    { lines: [monthly({ from: '2027-02-01' })], billing: { ...billing, from: '2027-01-01' } },
    ['W410 offer.billing.from noLinesDay'],
  ],
  [
    'a first day of one of two lines',
    { lines: [monthly({ from: '2027-02-01' }), monthly({ id: 'more' })], billing: { ...billing, from: '2027-01-01' } },
    [],
  ],
  ['the same first day', { lines: [monthly({ from: '2027-01-01' })], billing: { ...billing, from: '2027-01-01' } }, []],
  [
    'billing beside lines that all have their own',
    { lines: [monthly({ billing })], billing: { every: 'quarter' } },
    ['W410 offer.billing noLinesOwn'],
  ],
])('%s', (_, offer, expected) => {
  const found = warnOfPayments(offerOf(offer), day('2026-11-23'));
  expect(found.map((one, i) => `${briefly(found)[i]} ${one.says}`)).toEqual(expected);
  for (const { message, fix } of found.map(sentencesOf))
    expect([message, fix].every((text) => /^[A-Z][^{}]*\.$/.test(text) || text.includes('`'))).toBe(true);
});
