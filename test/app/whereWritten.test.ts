import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/app/build.ts';
import type { Diagnostic } from '../../src/foundation/diagnostics/Diagnostic.ts';
import { formatPath } from '../../src/foundation/data/Path.ts';
import { put, quickStartWith, workFolder } from '../cli/workFolder.ts';

const world = { now: Date.UTC(2026, 10, 23, 9), sourceDateEpoch: undefined };
const folder = workFolder();
let count = 0;

type Change = readonly [from: string, to: string];
type Files = Readonly<Record<string, string>>;

/** What a build finds of one code: each as `file:line:column path`, beside its message. */
function found(code: string, changes: readonly Change[], files: Files = {}, language?: string): readonly string[] {
  const home = `${++count}`;
  put(folder, `${home}/kam-propose.yaml`, 'language: en\n');
  for (const [name, text] of Object.entries(files)) put(folder, `${home}/${name}`, text);
  const file = put(folder, `${home}/dossier.yaml`, quickStartWith(...changes));
  const request = { file, date: '2026-11-23', allow: [], strict: false, draft: false };
  const { diagnostics } = prepare({ ...request, ...(language === undefined ? {} : { language }) }, world);
  return diagnostics.filter((diagnostic) => diagnostic.code === code).map((one) => shown(one, `${folder}/${home}/`));
}

const shown = ({ place, path, message }: Diagnostic, home: string): string =>
  `${place === null ? 'nowhere' : `${place.file.replace(home, '')}:${place.line}:${place.column}+${place.length}`} ${formatPath(path)}: ${message}`;

/** Where a word stands in a text, as a message shows it. */
function at(name: string, text: string, word: string): string {
  const lines = text.split('\n');
  const line = lines.findIndex((words) => words.includes(word));
  return `${name}:${line + 1}:${(lines[line] ?? '').indexOf(word) + 1}+${word.length}`;
}

const other = { 'second/dossier.yaml': 'account: { name: Halland Papir }\n' };
const silent: Change = ['wants: true', 'wants: false'];

interface Row {
  readonly what: string;
  readonly code: string;
  readonly changes: readonly Change[];
  readonly word: string;
  readonly path: string;
  readonly message: string;
  readonly files?: Files;
  readonly language?: string;
}

const rows: readonly Row[] = [
  {
    what: 'a character that no font has',
    code: 'E501',
    changes: [['Orders leave', 'Orders 🚀 leave']],
    word: '🚀',
    path: 'offer.benefits[0].text',
    message: 'The fonts have no sign for 🚀 (U+1F680).',
  },
  {
    what: 'one in the title, which is also in the header and the metadata',
    code: 'E501',
    changes: [['title: ', 'title: 🚀 ']],
    word: '🚀',
    path: 'proposal.title',
    message: 'The fonts have no sign for 🚀 (U+1F680).',
  },
  {
    what: 'one in the words of one language',
    code: 'E501',
    changes: [['summary: A sorting line', 'summary: { en: A line, ru: "Линия 🚀" } # A sorting line']],
    word: '🚀',
    path: 'offer.summary.ru',
    message: 'The fonts have no sign for 🚀 (U+1F680).',
    language: 'ru',
  },
  {
    what: 'a reference that may not be named',
    code: 'E303',
    changes: [silent, ['Peak seasons without', 'As at Harbour Foods peak seasons without']],
    word: 'Harbour Foods',
    path: 'offer.benefits[1].text',
    message: 'A reference that may not be named (references[0].company) is named in offer.benefits[1].text.',
  },
  {
    what: 'a private name',
    code: 'E901',
    changes: [['Peak seasons without', 'Maja Lindqvist asked for peak seasons without']],
    word: 'Maja Lindqvist',
    path: 'offer.benefits[1].text',
    message: 'Somebody who is not to be printed (dmu[1].name) is named in offer.benefits[1].text.',
  },
  {
    what: 'another client',
    code: 'E902',
    changes: [['title: ', 'title: Like Halland Papir, ']],
    word: 'Halland Papir',
    path: 'proposal.title',
    message: 'Another client of this workspace is named in proposal.title.',
    files: other,
  },
];

describe('what may not be printed is shown where it is written, to the column', () => {
  test.each(rows)('$what ($code)', ({ code, changes, word, path, message, files, language }) => {
    // The name of the private person and of the reference stand in their own places first.
    const text = quickStartWith(...changes);
    const lines = text.split('\n');
    const last = lines.findLastIndex((line) => line.includes(word));
    const expected = `dossier.yaml:${last + 1}:${(lines[last] ?? '').indexOf(word) + 1}+${word.length} ${path}: ${message}`;
    expect(found(code, changes, files, language)).toEqual([expected]);
  });

  test('in a file of its own', () => {
    const offer = `summary: A line\nuniqueness: [Parts, "Maja Lindqvist likes it"]\nlines: [{ text: Line, unit_price: "1.00" }]\n`;
    const section = /^offer:\n(?:[ #].*\n|\n)*/m.exec(quickStartWith())?.[0] ?? '';
    expect(found('E901', [[section, 'offer: ./offer.yaml\n']], { 'offer.yaml': offer })).toEqual([
      `${at('offer.yaml', offer, 'Maja Lindqvist')} offer.uniqueness[1]: Somebody who is not to be printed (dmu[1].name) is named in offer.uniqueness[1].`,
    ]);
  });
});

describe('in a block of a library, in the file of the block', () => {
  const block = (body: string, more = ''): string =>
    `---\nid: talk\nkind: benefit\nlang: en\nstatus: approved\n${more}---\nOur words.\n\n${body}\n`;
  const use: Change = ['team:\n', 'arguments: { library: ./library, pin: [talk] }\nteam:\n'];

  test.each([
    ['its body', block('We asked *Maja* Lindqvist. Then Maja Lindqvist said yes.')],
    ['its title', block('More words.', 'title: For Maja Lindqvist\n')],
  ])('a private name in %s', (_, text) => {
    expect(found('E901', [use], { 'library/talk.md': text })).toEqual([
      `${at('library/talk.md', text, 'Maja Lindqvist')} : Somebody who is not to be printed (dmu[1].name) is named in the document.`,
    ]);
  });

  test('a character that no font has', () => {
    const text = block('Orders leave 🚀 fast.');
    expect(found('E501', [use], { 'library/talk.md': text })).toEqual([
      `${at('library/talk.md', text, '🚀')} : The fonts have no sign for 🚀 (U+1F680).`,
    ]);
  });
});

test('words of a locale of one’s own, in its file', () => {
  const locale = 'phrases:\n  summary.title: Summary 🚀\n';
  expect(found('E501', [], { 'locales/en.yaml': locale })).toEqual([
    'locales/en.yaml:2:26+2 : The fonts have no sign for 🚀 (U+1F680).',
  ]);
});

describe("names of a language file of one's own, in that file", () => {
  const files = (text: string): Files => ({ ...other, 'locales/en.yaml': text });

  test('of a currency', () => {
    const locale = 'names:\n  EUR: Halland Papir coins\n  USD: Halland Papir notes\n';
    expect(found('E902', [], files(locale))).toEqual([
      expect.stringContaining(`${at('locales/en.yaml', locale, 'Halland Papir')} :`),
    ]);
  });

  test('of a month', () => {
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Halland Papir', 'Dec'];
    const locale = `dates:\n  months:\n${months.map((month) => `    - ${month}\n`).join('')}`;
    expect(found('E902', [], files(locale))).toEqual([
      expect.stringContaining(`${at('locales/en.yaml', locale, 'Halland Papir')} :`),
    ]);
  });

  test('not one that is printed nowhere, and none of the package', () => {
    expect(found('E902', [], files('names:\n  USD: Halland Papir notes\n'))).toEqual([]);
    expect(
      found('E902', [], { 'second/dossier.yaml': 'account: { name: November }\n', 'locales/en.yaml': 'end: "!"\n' }),
    ).toEqual([]);
  });
});

describe("words of a layout of one's own, in its file", () => {
  const printed = 'Never below eleven percent margin, as at Harbour Foods';
  const layouts = readFileSync('templates/layouts/proposal.hbs', 'utf8').replace(
    '{{slot "price"}}',
    `${printed}\n\n{{slot "price"}}`,
  );
  const files = { 'layouts/proposal.hbs': layouts };
  const walkAway: Change = [
    'exclusivity_approved_by: per',
    'exclusivity_approved_by: per, walk_away: below eleven percent margin',
  ];

  test.each<[string, string, readonly Change[], string, string]>([
    ['a private note', 'E901', [walkAway], 'below eleven percent margin', 'offer.internal.walk_away'],
    ['a reference', 'E303', [silent], 'Harbour Foods', 'references[0].company'],
  ])('%s', (_, code, changes, word, secret) => {
    const [message, ...others] = found(code, changes, files);
    expect(others).toEqual([]);
    const line = layouts.split('\n').findIndex((words) => words.includes(word));
    expect(message).toContain(`layouts/proposal.hbs:${line + 1}:`);
    expect(message).toContain(`(${secret})`);
  });
});

test('a name in two texts is shown where it is first', () => {
  const first: Change = ['moves every parcel once, built', 'moves every parcel once, as at Harbour Foods, built'];
  const later: Change = ['text: Training day', 'text: Harbour Foods training'];
  const [message] = found('E303', [silent, first, later]);
  expect(message).toContain('offer.summary');
});
