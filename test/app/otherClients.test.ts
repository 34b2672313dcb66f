import { parsePath } from '../../src/foundation/data/Path.ts';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/app/build.ts';
import { put, quickStartWith, workFolder } from '../cli/workFolder.ts';

const world = { now: Date.UTC(2026, 10, 23, 9), sourceDateEpoch: undefined };
const folder = workFolder();
let count = 0;

/** What a build finds in a workspace with another client’s dossier in it. */
function codesWith(
  other: string,
  change: readonly [string, string],
  settings: string | null = 'language: en\n',
): readonly string[] {
  const home = `${++count}`;
  if (settings !== null) put(folder, `${home}/kam-propose.yaml`, settings);
  put(folder, `${home}/second/dossier.yaml`, other);
  put(folder, `${home}/second/account.yaml`, 'name: Halland Papir\n');
  const file = put(folder, `${home}/first/dossier.yaml`, quickStartWith(change));
  const { diagnostics } = prepare({ file, date: '2026-11-23', allow: [], strict: false, draft: false }, world);
  return diagnostics.map(({ code }) => code).filter((code) => code.startsWith('E'));
}

const named: readonly [string, string] = ['title: ', 'title: Like Halland Papir, '];

describe('another client of the workspace in the output (E902)', () => {
  test.each<[string, string]>([
    ['its name', 'account:\n  name: Halland Papir\n  kind: new\nproposal: { title: A }\n'],
    ['its short name', 'account: { name: Halland Papir og Masse AS, short_name: Halland Papir }\n'],
    ['a name by language', 'account:\n  name: { en: Halland Papir, ru: Халланд }\n'],
    ['quoted keys', '{"account": {"name": "Halland Papir"}}'],
    ['quoted keys in block style', '"account" :\n  "name": Halland Papir GmbH\n'],
    ['an account in a file of its own', 'account: ./account.yaml\n'],
    ['a dossier that is otherwise broken', 'account: { name: Halland Papir }\nproposal: [\n'],
  ])('%s', (_, other) => {
    expect(codesWith(other, named)).toEqual(['E902']);
  });

  const other = 'account: { name: Halland Papir }\n';
  test.each<[string, string, readonly [string, string], string | null]>([
    ['is not there', other, ['title: ', 'title: A '], 'language: en\n'],
    ['is part of a longer word', other, ['title: ', 'title: Hallandia Papirfabrikk, '], 'language: en\n'],
    ['may stand anywhere', other, named, 'allow_names: [Halland Papir]\n'],
    ['lies outside, where there is no workspace', other, named, null],
    [
      'is this client in an older dossier',
      'account: { name: Northwind Traders }\n',
      ['title: ', 'title: A '],
      'language: en\n',
    ],
  ])('nothing where it %s', (_, dossier, change, settings) => {
    expect(codesWith(dossier, change, settings)).toEqual([]);
  });

  test.each([
    ['a part of it may be printed: the rest may not', 'Halland', ['E902']],
    ['it is part of a longer name that may be printed', 'Halland Papir og Masse', []],
  ])('%s', (_, allowed, codes) => {
    expect(codesWith(other, named, `allow_names: [${allowed}]\n`)).toEqual(codes);
  });

  test('nothing where it is a reference that may be named', () => {
    expect(codesWith('account: { name: Baltic Parcels }\n', ['company: ', 'company: Baltic Parcels #'])).toEqual([]);
  });
});

describe('a neighbour in another place, or that was not understood', () => {
  const read = (home: string): ReturnType<typeof prepare>['diagnostics'] => {
    put(folder, `${home}/kam-propose.yaml`, 'language: en\n');
    const file = put(folder, `${home}/first/dossier.yaml`, quickStartWith(named));
    return prepare({ file, date: '2026-11-23', allow: [], strict: false, draft: false }, world).diagnostics;
  };
  const codes = (home: string): readonly string[] =>
    read(home)
      .flatMap(({ code }) => (/^[EI]90/.test(code) ? [code] : []))
      .sort();

  test.each<[string, (home: string) => void]>([
    [
      'in a linked folder',
      (home) => {
        symlinkSync('../far-linked', join(folder, home, 'second'));
      },
    ],
    [
      'in a linked file',
      (home) => {
        symlinkSync('../far-linked/dossier.yaml', join(folder, home, 'second.yaml'));
      },
    ],
  ])('%s its client is found', (name, link) => {
    const home = name.replaceAll(' ', '-');
    put(folder, 'far-linked/dossier.yaml', 'account: ./account.yaml\n');
    put(folder, 'far-linked/account.yaml', 'name: Halland Papir\n');
    put(folder, `${home}/kam-propose.yaml`, 'language: en\n');
    link(home);
    expect(codes(home)).toEqual(['E902']);
  });

  test('links that lead in a ring, upwards or nowhere end', () => {
    put(folder, 'ring/a/dossier.yaml', 'account: { name: Halland Papir }\n');
    symlinkSync('..', join(folder, 'ring/a/up'));
    symlinkSync('/', join(folder, 'ring/a/all'));
    symlinkSync('nowhere', join(folder, 'ring/a/lost'));
    symlinkSync('self', join(folder, 'ring/a/self'));
    expect(codes('ring')).toEqual(['E902']);
  });

  test.each<[string, string, readonly string[], string]>([
    ['a quote that nobody closed', 'account: { name: "Halland Papir\n', ['E902', 'I904'], 'not understood'],
    ['a mapping that nobody understands', 'account: [[{\n', ['I904'], 'not understood'],
    ['beyond the size', `account: { name: Halland Papir }\n${'# more\n'.repeat(200_000)}`, ['I904'], '1 MB'],
  ])('%s is told', (name, text, expected, said) => {
    const home = name.replaceAll(' ', '-');
    put(folder, `${home}/second/dossier.yaml`, text);
    expect(codes(home)).toEqual(expected);
    const told = read(home).find(({ code }) => code === 'I904');
    expect(told?.message).toContain(`second/dossier.yaml`);
    expect(told?.message).toContain(said);
  });
});

describe('internal warnings reach the border with their places', () => {
  test.each([
    [
      'W701',
      'account:\n',
      'account:\n  internal: { revenue_share_percent: 80 }\n',
      'account.internal.revenue_share_percent',
    ],
    ['W702', 'internal: {', 'internal: { max_discount_percent: 8,', 'offer.lines[1].discount_percent'],
    [
      'W703',
      'internal: {',
      'internal: { margin_percent: 9, margin_floor_percent: 18,',
      'offer.internal.margin_percent',
    ],
  ])('%s', (code, from, to, path) => {
    const text = quickStartWith([from, to]);
    const file = put(folder, `w${code}/dossier.yaml`, text);
    const { diagnostics } = prepare({ file, date: '2026-11-23', allow: [], strict: false, draft: false }, world);
    const found = diagnostics.find((diagnostic) => diagnostic.code === code);
    expect(found).toMatchObject({ path: parsePath(path), place: { file } });
  });
});

test('what a specialist prepared stands under its heading; a word that nothing bears is told', () => {
  const prepared = (word: string): readonly (string | null)[] => {
    const file = put(
      folder,
      `p${word}/dossier.yaml`,
      quickStartWith([
        'team:\n',
        `team:\n  - { name: Eva Roth, position: Analyst, email: e@example.com, prepared: [${word}] }\n`,
      ]),
    );
    return prepare({ file, date: '2026-11-23', allow: [], strict: false, draft: false }, world)
      .diagnostics.filter(({ code }) => code === 'E114')
      .map(({ fix }) => fix);
  };
  for (const word of ['figures', 'risk', 'investment', 'price']) expect(prepared(word)).toEqual([]);
  expect(prepared('refrences')).toEqual(['Did you mean references?']);
});
