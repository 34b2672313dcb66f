import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DiffLine } from '../../../src/app/diff/Diff.ts';
import { diffRevisions } from '../../../src/app/diff/diffRevisions.ts';
import { fortyEdits, type Edit } from './fortyEdits.ts';

const text = readFileSync('test/wall/everything.yaml', 'utf8');
const world = { now: Date.UTC(2026, 10, 23), sourceDateEpoch: undefined };
const asked = { dossier: null, date: undefined, allow: [], strict: false, draft: false };

const written = (yaml: string): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'kam-diff-')), 'dossier.yaml');
  writeFileSync(file, yaml);
  return file;
};
const before = written(text);
const linesTo = (yaml: string): readonly DiffLine[] => {
  const { diff, diagnostics } = diffRevisions({ ...asked, before, after: written(yaml) }, world);
  expect(diagnostics).toEqual([]);
  return diff?.lines ?? [];
};
const shortly = ({ kind, now, was }: DiffLine): string => `${kind} ${(now ?? was)?.path ?? ''}`;
const edited = (yaml: string, { from, to }: Edit): string => {
  expect(yaml).toContain(from);
  return yaml.replace(from, to);
};

describe('diff of two dossiers', () => {
  const told = fortyEdits.filter(({ line }) => line !== '');

  test('forty edits at once are forty lines, and none is invented', () => {
    const lines = linesTo(fortyEdits.reduce(edited, text));
    expect(lines.map(shortly).toSorted()).toEqual(told.map(({ line }) => line).toSorted());
    expect(told).toHaveLength(40);
  });

  test('price first, then terms, scope, dates, people, and the rest', () => {
    const found = linesTo(fortyEdits.reduce(edited, text)).map(({ area }) => area);
    expect([...new Set(found)]).toEqual(['price', 'terms', 'scope', 'dates', 'people', 'rest']);
  });

  test('where it stands, and what was and is', () => {
    const [line] = linesTo(text.replace('unit_price: "96.00"', 'unit_price: "91.50"'));
    expect(line).toMatchObject({ before: '96.00', after: '91.50', name: 'Licence', privacy: 'public' });
    expect(text.split('\n')[(line?.now?.line ?? 0) - 1]).toContain('id: licence');
  });

  test('what no client reads is marked so', () => {
    const [line] = linesTo(text.replace('margin_floor_percent: "18"', 'margin_floor_percent: "17"'));
    expect(line?.privacy).toBe('private');
  });

  test('an id of another name takes along the places that name it', () => {
    const [line, ...others] = linesTo(text.replaceAll(/\bcio\b/g, 'it'));
    expect(others).toEqual([]);
    expect(line).toMatchObject({ kind: 'renamed', before: 'cio', after: 'it', followers: 1 });
  });

  test.each<readonly [string, (yaml: string) => string]>([
    ['comments', (yaml) => yaml.replaceAll(/^([a-z]+:)/gm, '# a remark\n$1')],
    ['quotes', (yaml) => yaml.replaceAll(/"(\d+)"/g, '$1')],
    [
      'the order of sections',
      (yaml) =>
        yaml
          .split(/^(?=[a-z_]+:)/m)
          .toReversed()
          .join(''),
    ],
    ['the order of lines', (yaml) => turned(yaml, '    - { id: licence', '    - { id: setup')],
    ['the order of members', (yaml) => turned(yaml, '  - id: hrd', '  - { id: cio')],
    ['the order of entries without an id', (yaml) => turned(yaml, '    - { kind: technical', '    - { kind: risk')],
    [
      'the order of words',
      (yaml) =>
        yaml.replace(
          'scope_in: [Platform, { title: Content, text: In two languages }]',
          'scope_in: [{ title: Content, text: In two languages }, Platform]',
        ),
    ],
  ])('%s alone change nothing', (_, change) => {
    const yaml = change(text);
    expect(yaml).not.toBe(text);
    expect(linesTo(yaml)).toEqual([]);
  });
});

/** Two entries that follow each other, the other way round. */
function turned(yaml: string, first: string, second: string): string {
  const [start, middle] = [yaml.indexOf(first), yaml.indexOf(second)];
  const indent = /^ */.exec(second)?.[0] ?? '';
  const rest = yaml.slice(middle + 1);
  const end = middle + 1 + rest.search(new RegExp(`^(?:${indent}- |(?! {${indent.length + 1}}))`, 'm'));
  return yaml.slice(0, start) + yaml.slice(middle, end) + yaml.slice(start, middle) + yaml.slice(end);
}
