import { describe, expect, test } from 'vitest';
import { readImports, type SourceFile } from './readImports.ts';
import { findBreaches, findCycles } from './rules.ts';

const files = readImports('src');
const file = (path: string, more: Partial<SourceFile>): SourceFile => ({
  path,
  text: '',
  local: [],
  packages: [],
  ...more,
});

describe('the house keeps its order', () => {
  test('the files are really seen', () => {
    expect(files.length).toBeGreaterThan(150);
    expect(files.flatMap(({ local }) => local).length).toBeGreaterThan(400);
  });

  test('nobody imports what is not theirs to import', () => {
    expect(findBreaches(files)).toEqual([]);
  });

  test('no two files import each other in a circle', () => {
    expect(findCycles(files)).toEqual([]);
  });
});

describe('a breach is found', () => {
  test.each<[string, SourceFile]>([
    ['the publication looks inside', file('publication/compose/x.ts', { local: ['internal/dossier/Dossier.ts'] })],
    ['the publication looks through the door', file('publication/compose/x.ts', { local: ['disclosure/disclose.ts'] })],
    ['inside knows the publication', file('internal/offer/x.ts', { local: ['publication/document/Document.ts'] })],
    ['foundation looks up', file('foundation/x.ts', { local: ['proposal/Facts.ts'] })],
    ['compose knows the output', file('publication/compose/x.ts', { local: ['publication/output/registry.ts'] })],
    ['the dossier knows the choice', file('internal/dossier/x.ts', { local: ['internal/selection/select.ts'] })],
    ['layout draws with pdfkit', file('publication/layout/x.ts', { packages: ['pdfkit'] })],
    ['selection reads a file', file('internal/selection/x.ts', { packages: ['node:fs'] })],
    ['somebody opens a socket', file('app/x.ts', { packages: ['node:net'] })],
    ['compose reads the clock', file('publication/compose/x.ts', { text: 'const now = Date.now();' })],
    ['compose opens a box', file('publication/compose/x.ts', { text: 'box.reveal()' })],
    ['app talks to the console', file('app/x.ts', { text: 'console.log(1)' })],
  ])('%s', (_, seeded) => {
    expect(findBreaches([seeded])).toHaveLength(1);
  });

  test('a circle', () => {
    expect(findCycles([file('a.ts', { local: ['b.ts'] }), file('b.ts', { local: ['a.ts'] })])).toEqual([
      ['a.ts', 'b.ts'],
    ]);
  });
});
