import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listPackageFolder } from '../../src/foundation/disk/packageFile.ts';
import { argumentKinds, sectionOfKind } from '../../src/proposal/kinds.ts';
import { expectCurrent, withSection } from './current.ts';
import { withoutStarter } from './withoutStarter.ts';

const page = 'docs/library.md';

test('docs/library.md lists every kind of argument', () => {
  const rows = argumentKinds.map((kind) => {
    const [without, within] = [sectionOfKind(kind, false), sectionOfKind(kind, true)];
    const beside = without === within ? '' : `; \`${within}\` where there is a business case and no figure`;
    return `| \`${kind}\` | \`${without}\`${beside} |`;
  });
  const table = ['| kind | section |', '| --- | --- |', ...rows].join('\n');
  expectCurrent(page, withSection(readFileSync(page, 'utf8'), 'kinds', table));
});

test('every kind has a block in the starter library', () => {
  expect(withoutStarter(argumentKinds, listPackageFolder('templates/library'))).toEqual([]);
});
