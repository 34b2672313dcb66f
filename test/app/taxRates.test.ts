import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { prepare, type Prepared } from '../../src/app/build.ts';
import { tellTax } from '../../src/app/wizard/questions/taxes.ts';
import { minimal } from '../publication/compose/documentOf.ts';
import { temporaryFolder } from '../foundation/disk/temporaryFolder.ts';
import { complete, folderOf, open } from './wizard/talkThrough.ts';
import { start } from './wizard/writtenDossier.ts';

const world = { now: Date.UTC(2026, 10, 23), sourceDateEpoch: undefined };
const dated = {
  label: 'VAT',
  rates: [
    { percent: '20', until: '2025-12-31' },
    { percent: '22', from: '2026-01-01', until: '2027-11-30' },
    { percent: '25', from: '2027-12-01' },
  ],
};

/** A dossier in a workspace that has a tax with rates, and a book of one article that bears it. */
function preparedIn(workspace: object, offer: object, prices?: string): Prepared {
  const folder = temporaryFolder();
  const file = join(folder, 'dossier.yaml');
  const proposal = { title: 'Automation', currency: 'EUR' };
  const base = { summary: 'A line', uniqueness: ['Parts in four hours'] };
  writeFileSync(
    join(folder, 'kam-propose.yaml'),
    stringify({ ...workspace, ...(prices && { prices: './prices.csv' }) }),
  );
  if (prices !== undefined) writeFileSync(join(folder, 'prices.csv'), prices);
  writeFileSync(file, stringify({ ...minimal, proposal, offer: { ...base, ...offer } }));
  return prepare({ file, date: '2026-11-23', allow: [], strict: false, draft: false }, world);
}

const totalOf = ({ composed }: Prepared): string | undefined => composed?.proposal.price?.currencies[0]?.total?.amount;
const errorsOf = ({ diagnostics }: Prepared): readonly string[] =>
  diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, place }) => `${code} ${place?.file.split('/').at(-1) ?? ''}`);

test('a tax of the workspace has the rate of the issue date', () => {
  const lines = [{ text: 'Line', unit_price: '100.00', tax: 'vat' }];
  expect(totalOf(preparedIn({ taxes: { vat: dated } }, { lines }))).toBe('122.00');
});

test('what is wrong with its rates is told where they are written', () => {
  const lines = [{ text: 'Line', unit_price: '100.00', tax: 'vat' }];
  const gone = { vat: { label: 'VAT', rates: [{ percent: '20', until: '2025-12-31' }] } };
  expect(errorsOf(preparedIn({ taxes: gone }, { lines }))).toEqual(['E415 kam-propose.yaml']);
  const free = [{ text: 'Line', unit_price: '100.00' }];
  const unused = preparedIn({ taxes: gone }, { lines: free });
  expect(errorsOf(unused)).toEqual([]);
  expect(totalOf(unused)).toBe('100.00');
});

const book = 'sku,text,list,currency,tax\nPUMP,Pump,100.00,EUR,vat\n';

test('an article of the price book bears it too', () => {
  expect(totalOf(preparedIn({ taxes: { vat: dated } }, { lines: [{ sku: 'PUMP' }] }, book))).toBe('122.00');
  const gone = { vat: { label: 'VAT', rates: [{ percent: '20', until: '2025-12-31' }] } };
  expect(errorsOf(preparedIn({ taxes: gone }, { lines: [{ sku: 'PUMP' }] }, book))).toEqual(['E415 kam-propose.yaml']);
});

test('the questions name all its rates, and reckon with the one of the issue date', () => {
  const folder = folderOf({ 'kam-propose.yaml': stringify({ taxes: { vat: dated } }) });
  const file = join(folder, 'a.yaml');
  const opened = open({ file });
  const values = {
    ...minimal,
    proposal: { title: 'Automation', currency: 'EUR' },
    offer: { taxes: { vat: dated }, lines: [{ text: 'Line', unit_price: '100.00', tax: 'vat' }] },
  };
  expect(opened.setting.loader.total(values)).toEqual({ said: '100.00 EUR, with tax 122.00 EUR', isTaxed: true });
  expect(complete(opened, start)).toContain(file);
  expect(tellTax(dated)).toBe('VAT 20 %, from 2026-01-01 22 %, from 2027-12-01 25 %');
  expect(tellTax({ label: 'VAT', percent: '22' })).toBe('VAT 22 %');
});
