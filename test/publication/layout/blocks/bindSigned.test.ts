import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../src/publication/document/Block.ts';
import { bindSigned } from '../../../../src/publication/layout/blocks/bindSigned.ts';
import { makeSlice } from '../../../../src/publication/layout/ground/Slice.ts';

const data: Block = { type: 'hanging', label: [], note: null, children: [] };
const choices: Block = { type: 'choiceList', label: [], items: [], note: null };
const approved: Block = { type: 'paragraph', role: 'small', children: [] };
const signatures: Block = { type: 'acceptance', parties: [] };

/** A slice of 100 pt for each block. */
const slicesOf = (blocks: readonly Block[]) => blocks.map(() => [makeSlice({ height: 100, items: [] })]);
const kept = (blocks: readonly Block[], room: number) =>
  bindSigned(blocks, slicesOf(blocks), room).map(({ keep }) => keep);

describe('what is signed', () => {
  test.each([
    [
      'stands with the signatures, the data before it where they have room',
      [data, choices, approved, signatures],
      300,
      [false, true, true, false],
    ],
    [
      'is parted where no page has room for it',
      [data, choices, approved, signatures],
      299,
      [false, false, false, false],
    ],
    ['is nothing without signatures', [data, choices, approved], 300, [false, false, false]],
    ['is nothing without choices', [data, signatures], 300, [false, false]],
  ] as const)('%s', (_, blocks, room, expected) => {
    expect(kept(blocks, room)).toEqual(expected);
  });
});
