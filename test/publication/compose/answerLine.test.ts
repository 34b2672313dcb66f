import { expect, test } from 'vitest';
import { readPackageText } from '../../../src/foundation/disk/packageFile.ts';
import type { ArgumentBlock } from '../../../src/proposal/Proposal.ts';
import { answerLine } from '../../../src/publication/compose/kinds/answerLine.ts';
import { composer, plain } from '../../../src/publication/compose/pieces/Composer.ts';
import { readLocale } from '../../../src/publication/locale/localeFile.ts';
import { checkData } from '../../wall/buildData.ts';
import { minimal } from './documentOf.ts';

const block: ArgumentBlock = {
  kind: 'figure',
  title: null,
  body: 'More than a line.',
  text: null,
  bridge: null,
  criteria: [],
  annex: null,
  requirements: [],
  origin: 'figures',
};
const finance = { horizon_years: 3, benefits: [{ label: 'Calm', per_year: '12000', source: 'ledger' }] };
const lines = [{ text: 'Sorting line', qty: 1, unit_price: '1000.00' }];
const figures = { days: { value: 9, unit: 'days', label: 'Time', source: 'report', as_of: '2026-01-20' } };

/** What a block of the library says is more than a line: its page alone says where. */
test.each<readonly [string, object]>([
  ['measured, with a case beside it', { figures, finance }],
  ['a case alone', { finance }],
])('%s', (_, more) => {
  const offer = { summary: 'A line', uniqueness: ['Parts'], lines };
  const { composed, diagnostics } = checkData({ ...minimal, offer, ...more });
  if (composed === null) throw new Error(JSON.stringify(diagnostics));
  const writer = composer(composed.proposal, readLocale('en', readPackageText('templates/locales/en.yaml')));
  expect(plain(answerLine(writer, block))).toBe('');
});
