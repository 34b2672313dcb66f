import { expect, test } from 'vitest';
import { runCli } from '../cli/runCli.ts';
import { put, workFolder } from '../cli/workFolder.ts';
import { textsOfPdf } from '../wall/textsOfPdf.ts';

const head = `seller: { name: Fjord Handling AS }
validity: { days: 30 }
dmu: [{ name: Ingrid Solberg, position: Managing Director, role: other }]
team: [{ name: Nils Berg, position: Key Account Manager, email: n.berg@fjord.example.com }]
`;
const parts = {
  proposal: 'title: Warehouse, currency: EUR',
  account: 'name: Northwind Traders',
  offer: 'summary: A warehouse, lines: [{ text: Racks, unit_price: "10.00" }]',
};

/** A dossier whose groups say this, in place of what they say else. */
const dossierWith = (other: Partial<typeof parts>, more = ''): string =>
  `${head}${Object.entries({ ...parts, ...other })
    .map(([name, fields]) => `${name}: { ${fields} }\n`)
    .join('')}${more}`;

async function told(text: string, ...command: readonly string[]): Promise<string> {
  const home = workFolder();
  const { stdout, stderr } = await runCli([
    ...(command.length > 0 ? command : ['validate']),
    put(home, 'dossier.yaml', text),
  ]);
  return `${stdout} ${stderr}`.replace(/\s+/g, ' ');
}

const line = (fields: string): string => `summary: A warehouse, lines: [{ text: Racks, ${fields} }]`;

test.each([
  [{ account: 'name: A, sites: [{ id: a, name: One }, { id: a, name: Two }]' }, '', 'E115', 'account.sites[1].id'],
  [{ account: 'name: A, sites: [{ id: a }]' }, '', 'E105', 'a name or an address of this place'],
  [{ account: 'name: A, details: { VAT: "1", Register: "2" }' }, '', 'E106', '- { label: …, value: … }'],
  [{ proposal: 'title: W, currency: EUR, kind: quote' }, '', 'E107', 'Did you mean quotation?'],
  [{ proposal: 'title: W, currency: EUR, kind: sow' }, '', 'E107', 'Did you mean statement_of_work?'],
  [{ proposal: 'title: W, currency: EUR, kind: tender, acceptance: yes please' }, '', 'E107', 'the word asked'],
  [{}, 'kind: quotation\n', 'E113', 'Move the line to proposal or account, where kind belongs'],
  [{}, 'steps: [{ text: Call us }]\n', 'E106', 'Write the text itself'],
  [{}, 'requirements: [{ no: "1", text: Two, answer: compliant }]\n', 'E107', 'Did you mean yes?'],
  [{}, 'deliverables: []\n', 'E113', 'Move the line to offer'],
  [
    { offer: 'summary: S, lines: [{ text: Racks, unit_price: "10.00" }, { subtotal: FOB, amount: "10.00" }]' },
    ...['', 'E113', 'Take it out, with its value'],
  ],
  [
    { offer: `${line('unit_price: "11400.00"')}, cap: { amount: "11000.00" }` },
    ...['', 'E107', '11,400.00 EUR with tax, and may not exceed 11,000.00 EUR'],
  ],
  [{ offer: `${line('unit_price: "1.00", recurring: quarter')}, headline: month` }, '', 'E433', 'headline: quarter'],
  [
    { offer: `${line('unit_price: "1.00"')}, points: [{ kind: risk, text: Wind, answer: Wait, likelihood: meduim }]` },
    ...['', 'E107', 'Write low, medium or high'],
  ],
  [{ offer: `${line('unit_price: "1.00"')}, deliverables: [{ title: T, due: shop }]` }, '', 'E107', 'milestone: …'],
  [{}, 'works: [{ project: Hall, client: County, year: 2020, source: Gazette }]\n', 'E105', 'record: public'],
] as const)('%j %s: %s %s', async (other, more, code, words) => {
  const said = await told(dossierWith(other, more));
  expect(said).toContain(code);
  expect(said).toContain(words);
});

test.each([
  { account: 'name: A, sites: [{ name: The old yard }]' },
  { offer: `${line('unit_price: "1.00"')}, points: [{ kind: risk, text: Wind, likelihood: once in ten years }]` },
  { offer: `${line('unit_price: "1.00"')}, points: [{ kind: risk, text: Wind, likelihood: Medium }]` },
  { offer: line('unit_price: "1.00", discount_percent: 9.975') },
])('%j is sound', async (other) => {
  expect(await told(dossierWith(other))).not.toMatch(/E\d{3}/);
});

test('a table of a section that this kind of document has not says which section it waits for', async () => {
  const table = 'tables: [{ id: w, title: Weights, section: summary, columns: [{ head: A }], rows: [[a]] }]\n';
  const said = await told(dossierWith({ proposal: 'title: W, currency: EUR, kind: quotation' }, table), 'build', '-v');
  expect(said).toContain('section summary, which is not in this document');
  expect(said).toContain('{{slot "table:w"}}');
});

test('a quantity is printed without the nought that told it from thousands; a site may have a name only', async () => {
  const home = workFolder();
  const sites = {
    account: 'name: A, sites: [{ name: The old yard }]',
    offer: line('unit_price: "1.00", qty: "22.3060"'),
  };
  const built = await runCli(['build', put(home, 'dossier.yaml', dossierWith(sites)), '-o', '-']);
  const texts = (await textsOfPdf(built.bytes)).join(' ');
  expect(texts).toContain('22.306');
  expect(texts).not.toContain('22.3060');
  expect(texts).toContain('The old yard');
});

test.each([
  ['number,requirement,reply\n1,A,yes\n', ['Did you mean no?', 'Did you mean text?', 'Did you mean answer?']],
  ['№;Требование;Ответ\n1;A;yes\n', ['Did you mean no?', 'Did you mean text?', 'Did you mean answer?']],
  ['PK\u0003\u0004\n', ['a spreadsheet, not CSV']],
])('requirements that are %j', async (csv, words) => {
  const home = workFolder();
  put(home, 'needs.csv', csv);
  const file = put(home, 'dossier.yaml', dossierWith({}, 'requirements: ./needs.csv\n'));
  const said = (await runCli(['validate', file])).stderr.replace(/\s+/g, ' ');
  for (const word of words) expect(said).toContain(word);
});
