import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { look, talked, type Answers } from './talked.ts';
import { complete, folderOf, open } from './talkThrough.ts';
import { upTo } from './upTo.ts';
import { written } from './writtenDossier.ts';

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h7v7z"/></svg>';
const files = { 'hall.svg': drawing, 'plan.svg': drawing };
const cover: Answers = [
  ['need-1', 'cover'],
  ['Which file stands on the cover', 'hall.svg'],
  ['What does the picture on the cover show', 'The hall'],
];

test('a picture on the cover, and one over the whole width', () => {
  const dossier = written(
    [
      ...cover,
      ['need-2', 'pictures'],
      ['Which file beside', 'plan.svg'],
      ['What does it show?', 'The site'],
      ['How large', 'band'],
      ['Another picture?', true],
      ['Which file beside', 'hall.svg'],
      ['What does it show?', 'The hall'],
    ],
    files,
  );
  expect(dossier).toMatchObject({
    proposal: { cover_picture: { file: 'hall.svg', text: 'The hall' } },
    pictures: [
      { file: 'plan.svg', as: 'band' },
      { file: 'hall.svg', text: 'The hall' },
    ],
  });
  expect(JSON.stringify(dossier)).not.toContain('"as":"figure"');
});

describe('the picture of the cover is looked at', () => {
  const reviewed = (answers: Answers): unknown => {
    const file = join(folderOf(files), 'a.yaml');
    const looking = [['add-1', 'review'] as const, look('Tables, pictures, steps')];
    complete(open({ file }), [...talked, ...cover, ...looking, ...answers]);
    return parse(readFileSync(file, 'utf8'));
  };
  const entry = (id: string): readonly [string, string] => ['add-1.look-1.1.entry', id];
  test.each<readonly [string, Answers, object]>([
    [
      'another file',
      [entry('cover_file'), ['add-1.look-1.1.cover_file', 'plan.svg']],
      { file: 'plan.svg', text: 'The hall' },
    ],
    [
      'other words',
      [entry('cover_text'), ['add-1.look-1.1.cover_text', 'The belt']],
      { file: 'hall.svg', text: 'The belt' },
    ],
  ])('%s', (_, answers, expected) => {
    expect(reviewed(answers)).toMatchObject({ proposal: { cover_picture: expected } });
  });
  test('taken out, with what it shows', () => {
    const written = reviewed([entry('cover_file'), ['add-1.look-1.1.cover_file', null]]);
    expect(written).not.toHaveProperty('proposal.cover_picture');
  });
});

test('a quotation has no cover, and so no picture of it to choose', () => {
  const { state } = upTo('need-1', { document: 'quotation' });
  const values = state.question?.choices.map(({ value }) => value) ?? [];
  expect(values).toContain('pictures');
  expect(values).not.toContain('cover');
});
