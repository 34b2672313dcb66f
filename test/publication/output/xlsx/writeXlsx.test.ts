import { describe, expect, test } from 'vitest';
import { isOurArchive } from '../../../../src/publication/output/archive/isOurArchive.ts';
import { readStamp } from '../../../../src/publication/output/stamp/stampXml.ts';
import { checkExample, writeExample } from '../../../examples/buildExample.ts';
import { checkData } from '../../../wall/buildData.ts';
import { parseXml } from '../docx/readDocx.ts';
import { randomOffer } from './randomOffer.ts';
import { cellsOf, partsOf, sheetsOf, type ReadCell } from './readXlsx.ts';
import { workbookOf } from './written.ts';

const base = {
  seller: { name: 'Fjord Handling AS' },
  account: { name: 'Northwind Traders' },
  proposal: { title: 'Warehouse automation', currency: 'EUR' },
  validity: { days: 30 },
  dmu: [{ name: 'Ingrid Solberg', position: 'Managing Director', role: 'director' }],
  situation: { goals: ['Ship every order within 24 hours'] },
  team: [{ name: 'Per Dahl', position: 'Key Account Manager', email: 'per.dahl@example.com' }],
};
const offer = { summary: 'A sorting line', uniqueness: ['Spare parts from our own depot'] };

function bookOf(of: object, more: object = {}): Uint8Array {
  const { composed, diagnostics } = checkData({ ...base, ...more, offer: { ...offer, ...of } });
  if (composed === null) throw new Error(JSON.stringify(diagnostics));
  return workbookOf(composed);
}

/** Formulas and what they come to, by the words at the start of their row. */
function rowsOf(bytes: Uint8Array, sheet: string): Readonly<Record<string, readonly string[]>> {
  const rows = new Map<string, ReadCell[]>();
  for (const cell of cellsOf(bytes).filter((each) => each.sheet === sheet)) {
    const row = cell.at.replace(/\D/g, '');
    rows.set(row, [...(rows.get(row) ?? []), cell]);
  }
  return Object.fromEntries(
    [...rows.values()].map((cells) => [
      cells[0]?.text ?? '',
      cells
        .slice(1)
        .map(({ formula, value, text }) => (formula === null ? (value ?? text ?? '') : `=${formula} ${value ?? ''}`)),
    ]),
  );
}

const vat = { taxes: { vat: { label: 'VAT', percent: '20' } } };
const lines = [
  { text: 'Sorting line', qty: 2, unit_price: '100.10', tax: 'vat' },
  { text: 'Training', qty: 3, unit_price: '33.3351', tax: 'vat', discount_percent: '10' },
];

describe('the price', () => {
  test('quantity × unit price, discount, tax and total as formulas, with what is printed', () => {
    const rows = rowsOf(bookOf({ ...vat, lines }), 'Price');
    expect(rows['Sorting line']).toEqual(['2', '100.10', '=ROUND(B4*C4,2) 200.20', '=D4 200.20', '20% VAT']);
    expect(rows.Training).toEqual([
      ...['3', '33.3351', '=ROUND(B5*C5,2) 100.01', '0.1'],
      ...['=-ROUND(ROUND(B5*C5,2)*E5,2) -10.00', '=ROUND(D5+F5,2) 90.01', '20% VAT'],
    ]);
    expect(rows.Net).toEqual(['=ROUND(SUM(G4:G5),2) 290.21']);
    expect(rows['VAT 20%']).toEqual(['0.2', '=ROUND(G7*F8,2) 58.04']);
    expect(rows.Total).toEqual(['=ROUND(G7+G8,2) 348.25']);
  });

  test.each([
    ['one sheet where there are no sections', lines, ['Price', 'About']],
    [
      'of several sections one each, under names that a workbook can have',
      [
        { ...lines[0], section: 'Hall A/B: the [long] name of a section that goes on' },
        { ...lines[1], section: 'hall a b the long name of a section that goes on' },
      ],
      ['Price', 'Hall A B the long name of a s…', 'hall a b the long name of a s… 2', 'About'],
    ],
  ])('%s', (_, some, sheets) => {
    const names = sheetsOf(bookOf({ ...vat, lines: some }));
    expect(names).toHaveLength(sheets.length);
    expect(names.every((name) => name.length <= 31 && !/[[\]:*?/\\]/.test(name))).toBe(true);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect([names[0], names.at(-1)]).toEqual([sheets[0], sheets.at(-1)]);
  });

  test.each([
    ['lines', true],
    ['sections', false],
    ['total', false],
  ])('detail: %s shows what the page shows', (detail, isShown) => {
    const bytes = bookOf({ ...vat, lines, detail });
    const cells = cellsOf(bytes);
    expect(cells.some(({ text }) => text === 'Sorting line')).toBe(isShown);
    expect(cells.some(({ value }) => value === '200.20')).toBe(isShown);
    expect(cells.some(({ value }) => value === '348.25')).toBe(true);
  });

  test('a range has both ends, an estimate says so in its format, and neither is in a sum', () => {
    const bytes = bookOf({
      ...vat,
      lines: [
        { ...lines[0], firm: false },
        { text: 'Spare parts', optional: true, qty: 2, price_from: '10.00', price_to: '15.00', tax: 'vat' },
      ],
    });
    expect(rowsOf(bytes, 'Options')['Spare parts']?.filter((cell) => cell.startsWith('='))).toEqual([
      ...['=ROUND(C4*D4,2) 20.00', '=ROUND(C4*E4,2) 30.00'],
      ...['=ROUND(F4+ROUND(F4*0.2,2),2) 24.00', '=ROUND(G4+ROUND(G4*0.2,2),2) 36.00'],
    ]);
    expect(partsOf(bytes)['xl/styles.xml']).toContain('&quot;approx. &quot;#,##0.00');
  });

  test('a number that a workbook cannot hold stays whole, as words', () => {
    const cells = cellsOf(bookOf({ lines: [{ text: 'Dam', qty: 1, unit_price: '123456789012345.67' }] }));
    expect(cells.filter(({ text }) => text === '123456789012345.67').length).toBeGreaterThan(1);
    expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
  });
});

describe('words', () => {
  test.each(['=1+1', '+49 30', '-5', '@home', '=HYPERLINK("http://example.com")'])('%s stays what it is', (text) => {
    const bytes = bookOf({ lines: [{ text, qty: 1, unit_price: '5.00' }] });
    const cell = cellsOf(bytes).find((each) => each.at === 'A4');
    expect(cell).toMatchObject({ text, formula: null });
    const formats = [...((partsOf(bytes)['xl/styles.xml'] ?? '').split('<cellXfs')[1]?.matchAll(/<xf [^>]*>/g) ?? [])];
    expect(formats[cell?.style ?? 0]?.[0]).toContain('quotePrefix="1"');
  });

  test('codes of letters are none, and signs that XML cannot hold are left out', () => {
    const cell = cellsOf(bookOf({ lines: [{ text: 'A_x0041_B <&>', qty: 1, unit_price: '5.00' }] })).find(
      ({ at }) => at === 'A4',
    );
    expect(cell?.text).toBe('A_x005F_x0041_B <&>');
  });

  test('a sheet from the right in Arabic, and only there', () => {
    for (const [name, isTurned] of [
      ['ar', true],
      ['ru', false],
    ] as const) {
      const sheet = partsOf(workbookOf(writeExample(name)))['xl/worksheets/sheet1.xml'] ?? '';
      expect(sheet.includes('rightToLeft="1"')).toBe(isTurned);
      expect(sheet).toContain('state="frozen"');
    }
  });
});

describe('the file', () => {
  test('every part is XML, and its properties are title, language and company', () => {
    const parts = partsOf(workbookOf(writeExample('retail')));
    for (const text of Object.values(parts)) expect(parseXml(text).name).not.toBe('');
    const core = parseXml(parts['docProps/core.xml'] ?? '').children.map(({ name }) => name);
    expect(core).toEqual(['dc:title', 'dc:creator', 'dc:language', 'dcterms:created', 'dcterms:modified']);
    expect(parts['xl/workbook.xml']).toContain('_xlnm.Print_Area');
    expect(Object.values(parts).filter((text) => /hidden|<comment|legacyDrawing/.test(text))).toEqual([]);
  });

  test('the same bytes as the first and as the second of one process; known as ours by its stamp', () => {
    const composed = writeExample('service-contract');
    const first = workbookOf(composed);
    workbookOf(writeExample('retail'));
    expect(Buffer.from(workbookOf(composed)).equals(Buffer.from(first))).toBe(true);
    expect(isOurArchive(first)).toBe(true);
    expect(readStamp(first)?.number).toBe('SC-2026-008');
  });

  test('each sheet says what prevails and until when, and a draft says so', () => {
    const { composed } = checkExample('retail');
    if (composed === null) throw new Error('no document');
    const bytes = workbookOf({ ...composed, document: { ...composed.document, draft: 'DRAFT' } });
    const notes = cellsOf(bytes).filter(({ text }) =>
      text?.includes('the PDF prevails · valid until 31 December 2026'),
    );
    expect(notes).toHaveLength(sheetsOf(bytes).length);
    expect(cellsOf(bytes).filter(({ text }) => text === 'DRAFT')).toHaveLength(sheetsOf(bytes).length);
  });

  test('every key of a formula is a cell of some sheet, in every kind of offer', () => {
    for (let seed = 5000; seed < 5012; seed += 1) {
      const { composed } = checkData(randomOffer(seed));
      if (composed !== null) expect(cellsOf(workbookOf(composed)).length).toBeGreaterThan(5);
    }
  });
});
