import { expect, test } from 'vitest';
import { readPackageText } from '../../../src/foundation/disk/packageFile.ts';
import { readTemplate } from '../../../src/foundation/markup/readTemplate.ts';
import { pathOf } from '../../../src/proposal/paths.ts';
import { layoutHelpers } from '../../../src/publication/compose/renderPieces.ts';
import { slots } from '../../../src/publication/compose/slots/index.ts';

const layout = readPackageText('templates/layouts/proposal.hbs');
const unknownPaths = (source: string): readonly string[] =>
  readTemplate(source, layoutHelpers, 'E140')
    .uses.filter(({ path }) => pathOf(path).is === 'unknown')
    .map(({ path, line }) => `${line}: ${path}`);

test('every path of the layout is one of the proposal', () => {
  const { uses, problems } = readTemplate(layout, layoutHelpers, 'E140');
  expect(problems).toEqual([]);
  expect(uses.length).toBeGreaterThan(5);
  expect(unknownPaths(layout)).toEqual([]);
});

test('a misspelt path is seen, on its line', () => {
  expect(unknownPaths(layout.replace('{{lead offer.summary}}', '{{lead offer.sumary}}'))).toEqual([
    expect.stringContaining('offer.sumary'),
  ]);
});

test('every slot of the layout exists, and none is left unplaced', () => {
  const placed = [...layout.matchAll(/\{\{slot "(\w+)"\}\}/g)].map(([, name]) => name);
  expect(new Set(placed)).toEqual(new Set(Object.keys(slots)));
});
