import { describe, expect, test } from 'vitest';
import { runsWithPlace } from '../../examples/runsOf.ts';
import { blocksOf, documentOf, tablesOf } from './documentOf.ts';

const words = (document: object): readonly string[] => runsWithPlace(document).map(({ value }) => value);

const details = ['Register', 'Manager', 'VAT', 'IBAN', 'BIC'].map((label, i) => ({ label, value: `${label} ${i}` }));
const lines = [
  { text: 'Stairs', qty: 1, unit_price: '10.00', optional: true, section: 'Inside' },
  { text: 'Doors', qty: 1, unit_price: '20.00', optional: true, section: 'Inside' },
];
const payments = [
  { percent: 40, due: 'on the first day' },
  { percent: 60, due: 'on the last day' },
];

describe.each(['en', 'ru', 'ar'])('in %s nothing is lost', (language) => {
  const of = (offer: object, more: object = {}): readonly string[] => words(documentOf(offer, more, language));

  test('details of the seller: two on the cover, all of them beside the signatures', () => {
    const seller = { name: 'Fjord', details };
    const document = documentOf({}, { seller }, language);
    const inSections = words(document.sections);
    for (const { value } of details) expect(inSections).toContain(value);
    expect(words(document.cover).filter((word) => details.some(({ value }) => value === word))).toHaveLength(2);
    const two = documentOf({}, { seller: { name: 'Fjord', details: details.slice(0, 2) } }, language);
    expect(words(two.sections).some((word) => word.startsWith('VAT'))).toBe(false);
  });

  test('data of the client: address and two details on the cover, the rest beside the signatures', () => {
    const account = {
      name: 'Northwind',
      address: 'Harbour 4',
      details: details.slice(0, 3),
      invoices_to: 'Box 12',
      notices_to: 'Box 13',
      sites: [{ name: 'Hall', address: 'Airport 1' }, { address: 'Airport 2' }],
    };
    const document = documentOf({}, { account }, language);
    const [cover, inside] = [words(document.cover), words(document.sections)];
    expect(cover).toEqual(expect.arrayContaining(['Harbour 4', 'Register 0', 'Manager 1']));
    expect(cover).not.toContain('VAT 2');
    const rest = ['Register 0', 'Manager 1', 'VAT 2', 'Box 12', 'Box 13', 'Hall', 'Airport 1', 'Airport 2'];
    expect(inside).toEqual(expect.arrayContaining(rest));
    const two = documentOf({}, { account: { ...account, details: details.slice(0, 2) } }, language);
    expect(words(two.sections)).not.toContain('Register 0');
  });

  test('section titles and payments of lines that are all optional', () => {
    const said = of({ lines, payments });
    for (const text of ['Inside', 'On the first day', 'On the last day']) expect(said).toContain(text);
    expect(said.filter((text) => /^0[.,]00$/.test(text))).toEqual([]);
  });

  test('a section that has counted lines too heads its group once', () => {
    const counted = { text: 'Walls', qty: 1, unit_price: '100.00', section: 'Inside' };
    expect(of({ lines: [counted, ...lines] }).filter((text) => text === 'Inside')).toHaveLength(1);
    expect(of({ lines: [counted, ...lines], detail: 'total' })).toContain('Inside');
  });

  test('a colleague of the same name', () => {
    const team = [
      { name: 'Per Dahl', position: 'Sales', email: 'a@example.com' },
      { name: 'Per Dahl', position: 'Service', email: 'b@example.com' },
    ];
    expect(of({}, { team })).toContain('b@example.com');
  });

  test('the request that is answered, without a word of the situation', () => {
    const proposal = { title: 'A line', currency: 'EUR', language, in_reply_to: 'Request 4711' };
    const document = documentOf({}, { proposal, situation: null }, language);
    expect(words(document.cover)).toContain('Request 4711');
  });

  test('those who stand beside the addressee, in the order that is written', () => {
    const dmu = ['Ada', 'Ben', 'Cem', 'Dot'].map((name, i) => ({
      id: name.toLowerCase(),
      name: `${name} Holm`,
      position: `Head ${i}`,
      role: 'director',
    }));
    const proposal = { title: 'A line', currency: 'EUR', language, addressee: 'ben', addressees: ['dot', 'ada'] };
    const said = words(documentOf({}, { proposal, dmu }, language).cover).filter((word) => /Holm|Head/.test(word));
    expect(said).toEqual(['Ben Holm', 'Head 1', 'Dot Holm', 'Head 3', 'Ada Holm', 'Head 0']);
  });

  test('milestones of a phase', () => {
    const milestones = ['Measured', 'Ordered', 'Built'].map((text, i) => ({
      text,
      week: i + 1,
      phase: i < 2 ? 'Before' : 'After',
      gives: `Paper ${i}`,
    }));
    const tables = tablesOf(documentOf({ milestones }, {}, language));
    const said = words(tables);
    for (const text of ['Measured', 'Ordered', 'Built']) expect(said.join(' ')).toContain(text);
  });

  test('where a risk is written', () => {
    const points = [{ kind: 'risk', text: 'It rains', answer: 'A roof', owner: 'us', source: 'the weather office' }];
    expect(of({ points }, { dmu: [{ position: 'CFO', role: 'finance' }] })).toContain('The weather office');
  });

  test('key figures beyond the row of the summary', () => {
    const figures = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((id, i) => [
        id,
        { value: i + 1, unit: 'days', label: `Figure ${id}`, source: `Report ${id}`, as_of: '2026-01-20', key: true },
      ]),
    );
    const dmu = [{ position: 'User', role: 'user' }];
    const document = documentOf({}, { figures, dmu }, language);
    const rows = blocksOf(document).filter(({ type }) => type === 'keyNumbers');
    expect(rows).toHaveLength(2);
    for (const id of Object.keys(figures)) expect(words(rows)).toContain(`Figure ${id}`);
    // Where all figures are a table, the row is enough.
    const finance = documentOf({}, { figures, dmu: [{ position: 'CFO', role: 'finance' }] }, language);
    expect(blocksOf(finance).filter(({ type }) => type === 'keyNumbers')).toHaveLength(1);
  });
});
