import { describe, expect, test } from 'vitest';
import { findWords } from '../../../src/publication/document/findWords.ts';
import { sampleDocument } from '../sampleDocument.ts';
import type { Document } from '../../../src/publication/document/Document.ts';

const saying = (title: Document['cover']['title']): Document => ({
  ...sampleDocument,
  cover: { ...sampleDocument.cover, title },
});
const run = (value: string): Document['cover']['title'][number] => ({
  type: 'text',
  value,
  source: { dossier: ['proposal', 'title'] },
  isolate: true,
});

describe('words that must not stand there are found', () => {
  test.each<[string, Document['cover']['title'], string, boolean]>([
    ['as they are', [run('With Harbour Foods we did it')], 'Harbour Foods', true],
    ['in other letters and spaces', [run('with HARBOUR\u00A0 foods')], 'Harbour Foods', true],
    [
      'cut by emphasis',
      [run('Har'), { type: 'emphasis', weight: 'strong', children: [run('bour Foods')] }],
      'Harbour Foods',
      true,
    ],
    [
      'in a link',
      [{ type: 'link', href: 'https://x.example.com', children: [run('Harbour Foods')] }],
      'Harbour Foods',
      true,
    ],
    ['decomposed accents', [run('Cafe\u0301 Noir')], 'Caf\u00E9 Noir', true],
    ['not inside another word', [run('Harbourside Foodstuffs')], 'Harbour', false],
    ['not where nothing is looked for', [run('anything')], ' ', false],
  ])('%s', (_, title, text, isFound) => {
    expect(findWords(saying(title), [{ text }])).toHaveLength(isFound ? 1 : 0);
  });

  test('phones, however their digits are set apart', () => {
    expect(findWords(saying([run('call 202-555.0164 now')]), [{ text: '202 555 0164', isPhone: true }])).toHaveLength(
      1,
    );
  });

  test('where it was', () => {
    const [hit] = findWords(saying([run('Harbour Foods')]), [{ text: 'Harbour Foods' }]);
    expect(hit?.at.source).toEqual({ dossier: ['proposal', 'title'] });
  });
});
