import { runs, section, withFiles, type Row } from './Row.ts';

const head = 'sku,text,unit,list,currency,cost,floor,tax,recurring,from,until,tags';
const typed = '- { text: Sorting line with 40 chutes, qty: 1, unit_price: "182000.00", tax: vat }';

/** A dossier whose first line is from a price book. */
const fromBook = (code: Row['code'], row: string, line: string, ...changes: Row['changes']): Row =>
  withFiles(
    code,
    { 'prices.csv': `${head}\n${row}\n` },
    [typed, `- ${line}`],
    section('prices: ./prices.csv'),
    ...changes,
  );

const sound = 'LINE,Sorting line,piece,182000.00,EUR,120000.00,150000.00,vat,,,,';
const internal = 'internal: {';

/** Codes of a price book, and of lines that come from one. */
export const ofBooks: readonly Row[] = [
  fromBook('E710', 'LINE,Sorting line,piece,182.000,EUR,,,vat,,,,', '{ sku: LINE }'),
  fromBook('E711', sound, '{ sku: LINES }'),
  fromBook('E712', sound.replace('vat,,,', 'vat,,,2026-12-01'), '{ sku: LINE }'),
  fromBook('W705', sound, '{ sku: LINE }', [internal, 'internal: { margin_percent: 50,']),
  fromBook('W713', sound, '{ sku: LINE, listed: "170000.00" }'),
  fromBook('W714', sound, '{ sku: LINE }'),
  fromBook('W715', sound.replace('vat,,,', 'vat,,2027-01-01,'), '{ sku: LINE }'),
  fromBook('W716', sound, '{ sku: LINE, unit_price: "149999.00" }'),
  runs(fromBook('W717', sound.replace('120000', '190000'), '{ sku: LINE }'), [
    'prices',
    'check',
    '{}/prices.csv',
    '--date',
    '2026-11-23',
  ]),
];
