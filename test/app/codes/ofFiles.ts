import { row, runs, section, shipped, withFiles, minimal, type Row } from './Row.ts';
import { hostileFile } from '../../foundation/word/hostile.ts';
import { smallJpeg } from '../../publication/assets/jpegs.ts';

const inLook = (code: Row['code'], text: string, more: Row['files'] = {}): Row =>
  withFiles(code, { 'theme/theme.yaml': text, ...more }, section('theme: ./theme'));
const inEnglish = (code: Row['code'], text: string): Row => withFiles(code, { 'locales/en.yaml': text });
const layout = shipped('layouts/proposal.hbs');
const inLayout = (code: Row['code'], from: string, to: string): Row =>
  withFiles(code, { 'layouts/proposal.hbs': layout.replace(from, to) });
const block = (id: string, more = '', body = 'Words.', lang = 'lang: en\n'): string =>
  `---\nid: ${id}\nkind: risk\n${lang}status: approved\n${more}---\n${body}\n`;
const inLibrary = (code: Row['code'], files: Readonly<Record<string, string>>, choice = ''): Row =>
  withFiles(
    code,
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`library/${name}`, text])),
    section(`arguments: { library: ./library${choice} }`),
  );
const clause = 'title: { en: Payment }\ntext: { en: Within 30 days }\n';
const checked = (made: Row): Row =>
  runs(made, ['library', 'check', '{}/library', '--dossier', '{}/dossier.yaml', '-v']);
/** Pictures over the whole width, one after the other. */
const bandsOf = (...files: readonly string[]): string =>
  `pictures: [${files.map((file, i) => `{ id: p${i}, file: ${file}, text: A hall, section: solution, as: band }`).join(', ')}]`;
const photos = (names: readonly string[]): Row['changes'] => [
  ['id: per, name', `id: per, photo: ${names[0] ?? ''}, name`],
  ...(names[1] === undefined ? [] : [['- { name: Anna', `- { photo: ${names[1]}, name: Anna`] as const]),
];
const large = Buffer.concat([smallJpeg.subarray(0, -2), Buffer.alloc(1_200_000, 0x55), smallJpeg.subarray(-2)]);
const build = ['build', '{}/dossier.yaml', '-o', '{}/a.pdf'];
const dated = (day: string): readonly string[] => [...build, '--date', day];

/** A cover with a picture, and with words repeated in one of its fields. */
const crowded = (code: Row['code'], field: 'address' | 'in_reply_to', times: number): Row => {
  const line = `\n  ${field}: ${'Quay 4 of the Outer Harbour, '.repeat(times)}end`;
  const [account, proposal] = field === 'address' ? [line, ''] : ['', line];
  return runs(
    withFiles(
      code,
      { 'theme/theme.yaml': 'extends: modern\ncover: { panel: photo }\n', 'a.jpg': smallJpeg },
      section('theme: ./theme'),
      ['  name: Northwind Traders', `  name: Northwind Traders${account}`],
      ['  currency: EUR', `  currency: EUR${proposal}\n  cover_picture: { file: a.jpg, text: A quay }`],
    ),
    [...build, '-v'],
  );
};

/** A Word document that came back, held against the dossier. */
const returned = (code: Row['code'], bytes: Uint8Array): Row =>
  runs(withFiles(code, { 'returned.docx': bytes }), ['compare', '{}/returned.docx', '{}/dossier.yaml']);

/** Codes of the files round a dossier: looks, layouts, languages, libraries, pictures, outputs, other dossiers. */
export const ofFiles: readonly Row[] = [
  returned('E621', Buffer.from('no document')),
  returned('W622', hostileFile('macros')),
  returned('W623', hostileFile('macros')),
  checked(inLibrary('W614', { 'terms/Late payment.yaml': clause })),
  withFiles('W613', { 'library/terms/payment.yaml': clause }, section('arguments: { library: ./library }'), [
    'offer:\n',
    'offer:\n  terms: [payment]\n',
  ]),
  withFiles('E286', { 'library/terms/payment.yaml': clause }, section('arguments: { library: ./library }'), [
    'offer:\n',
    'offer:\n  terms: [payment, payment]\n',
  ]),
  withFiles(
    'W611',
    { 'library/terms/payment.yaml': `${clause}review_by: 2026-01-31\n` },
    section('arguments: { library: ./library }'),
    ['offer:\n', 'offer:\n  terms: [payment]\n'],
  ),
  checked(
    inLibrary('W612', {
      'terms/payment.yaml': clause,
      'terms/delivery.yaml': 'title: { en: Delivery, ru: Поставка }\ntext: { en: Ex works, ru: Со склада }\n',
    }),
  ),
  withFiles('E101', { 'dossier.yaml': Buffer.from('a: b', 'utf16le') }),
  withFiles('E109', { 'dossier.yaml': '- a\n' }),
  inLook('E131', 'extends: .\n'),
  inLook('E132', 'brand: red\n'),
  inLook('E133', 'extends: modern\nfont: { latin: { 400: A.ttf } }\n', { 'theme/A.ttf': 'no font at all' }),
  inLook('W134', 'extends: modern\ntable: { head: { color: hair } }\n'),
  inLook('I135', 'extends: modern\nbrand: "#ffe600"\n'),
  inLayout('E140', '{{slot "options"}}', '{{slot "optoins"}}'),
  inLayout('E141', '{{#if situation.summary}}', '{{#if situation.sumary}}'),
  inLayout('E142', '{{slot "price"}}', ''),
  withFiles('E145', { 'locales/de.yaml': shipped('locales/en.yaml').replace(/^ {2}cover\.kind.*\n/m, '') }, [
    '  currency: EUR',
    '  currency: EUR\n  language: de',
  ]),
  inEnglish('E146', 'phrases:\n  cover.expiry: ""\n'),
  inEnglish('W147', 'phrases:\n  cover.kinds: Offer\n'),
  inEnglish('W148', 'phrases:\n  summary.exclusive: Exclusive terms\n'),
  inEnglish('I149', 'phrases:\n  cover.kind: Offer\n'),
  inEnglish('E150', 'numbers: { group: ",", decimal: "," }\n'),
  inEnglish('E151', 'numbers: { group: "0" }\n'),
  inEnglish('E152', `dates: { months: [${Array.from({ length: 12 }, () => 'May').join(', ')}] }\n`),
  inEnglish('E153', 'phrases:\n  why.months: { one: a month, other: some months }\n'),
  inEnglish('E154', `phrases:\n  footer.validity: "${'On our word and honour '.repeat(3)}{date}"\n`),
  withFiles(
    'I312',
    { 'library/a.md': block('a').replace('risk', 'usability') },
    section('arguments: { library: ./library }'),
    ['points: [', 'points: [{ kind: usability, text: Two buttons }, '],
    ['role: hr,', 'role: hr, arguments: { pin: [a] },'],
  ),
  inLibrary(
    'E313',
    { 'a.md': block('a', 'conflicts_with: [b]\n'), 'b.md': block('b').replace('risk', 'terms') },
    ', pin: [a, b]',
  ),
  inLibrary('E320', { 'a.md': 'Words.\n' }),
  inLibrary('E321', { 'b.md': block('a') }),
  inLibrary('E322', { 'a.md': block('a', '', '{{> other}}') }),
  inLibrary('E323', { 'a.md': block('a', '', '{{offer.sumary}}') }),
  inLibrary('E324', { 'a.md': block('a', '', 'A **big**ger one') }),
  inLibrary('E325', { 'a.md': block('a', '', 'Words.', '') }),
  checked(inLibrary('W326', { 'a.md': block('a', 'review_by: 2026-01-01\n') })),
  checked(inLibrary('W327', { 'a.md': block('a').replace('approved', 'retired') }, ', pin: [a]')),
  checked(inLibrary('W328', { 'a.md': block('a'), 'b.md': block('b'), 'b.ru.md': '---\ntitle: Слова\n---\nСлова.\n' })),
  checked(inLibrary('I329', { 'a.md': block('a').replace('risk', 'pilot') })),
  checked(inLibrary('W331', { 'a.md': block('a') })),
  withFiles('E511', { 'a.png': 'no picture' }, ['  name: Fjord', '  logo: a.png\n  name: Fjord']),
  runs(withFiles('W511', {}, ['  name: Fjord', '  logo: a.png\n  name: Fjord']), [...build, '--draft']),
  withFiles('W512', { 'a.jpg': large }, ...photos(['a.jpg'])),
  withFiles('I513', { 'a.jpg': smallJpeg }, ...photos(['a.jpg', 'a.jpg']), [
    'prepared: [offer] }\n',
    'prepared: [offer] }\n  - { name: Nils Moe, position: Fitter, email: nils@example.com }\n',
  ]),
  withFiles('I514', { 'theme/theme.yaml': 'extends: modern\ncover: { panel: photo }\n' }, section('theme: ./theme')),
  withFiles('I515', { 'a.jpg': smallJpeg }, section(bandsOf('a.jpg', 'a.jpg'))),
  runs(withFiles('W516', { 'a.jpg': smallJpeg }, section(bandsOf('a.jpg'))), build),
  crowded('I517', 'in_reply_to', 70),
  crowded('I518', 'address', 60),
  crowded('W519', 'in_reply_to', 150),
  runs(row('W208'), dated('2026-11-23'), dated('2026-11-25')),
  runs(row('W604'), dated('2026-11-23'), dated('2026-11-25')),
  withFiles(
    'E902',
    { 'kam-propose.yaml': 'language: en\n', 'other/dossier.yaml': minimal('Northwind Traders', 'Halland Papir') },
    ['title: ', 'title: Like Halland Papir, '],
  ),
  withFiles('I904', { 'kam-propose.yaml': 'language: en\n', 'other/dossier.yaml': 'account: [\n' }),
];
