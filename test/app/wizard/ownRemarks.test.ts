import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPackageText } from '../../../src/foundation/disk/packageFile.ts';
import { isPlainList, plainAt, setPlain, toPlain } from '../../../src/foundation/data/Plain.ts';
import { readDossier } from '../../../src/app/readDossier.ts';
import { locate } from '../../../src/app/templates/Home.ts';
import { composeNew, readComments } from '../../../src/app/wizard/composeNew.ts';
import { parse } from 'yaml';
import { least } from './reopened.ts';
import { complete, folderOf, open, world } from './talkThrough.ts';

const remarks = (file: string): readonly string[] =>
  readDossier(locate(file), '2026-11-23', world)
    .diagnostics.filter(({ code }) => code === 'W116')
    .map(({ path }) => path.join('.'));

const comments = readComments(readPackageText('templates/wizard/comments.yaml'));
const behind = Object.keys(comments).filter((path) => path.includes('.'));

// W116 is about texts for the client alone: what follows a number sign there may be a part of them.
test.each(behind)('a remark that the wizard writes behind %s is none that cuts a text', (path) => {
  const [section = '', field = ''] = path.split('.');
  const base = toPlain(parse(least));
  // What is a list there is none with a field of this name.
  const group = isPlainList(plainAt(base, [section])) ? setPlain(base, [section], undefined) : base;
  const values = setPlain(group, [section, field], 'word') ?? {};
  const text = composeNew(values, { name: 'a.yaml', schema: './x.json' }, comments);
  expect(text).toContain(`${field}: word # `);
  const file = join(folderOf({}), 'dossier.yaml');
  writeFileSync(file, text);
  expect(remarks(file)).toEqual([]);
});

test('a text that is changed keeps a remark behind it from being a part of it', () => {
  const file = join(folderOf({ 'dossier.yaml': least.replace('title: A line,', 'title: "A line",') }), 'dossier.yaml');
  const block = readFileSync(file, 'utf8').replace(
    'proposal: { title: "A line", currency: EUR }',
    'proposal:\n  title: "A line" # the twelfth\n  currency: EUR',
  );
  writeFileSync(file, block);
  complete(open({ file }), [
    ['add-1', 'review'],
    ['add-1.look-1.section', 'What you offer'],
    ['add-1.look-1.1.entry', 'title'],
    ['The title', 'Another line'],
  ]);
  expect(readFileSync(file, 'utf8')).toContain('title: "Another line" # the twelfth');
  expect(remarks(file)).toEqual([]);
});
