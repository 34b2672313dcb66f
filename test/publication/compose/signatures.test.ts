import { describe, expect, test } from 'vitest';
import { plain } from '../../../src/publication/compose/pieces/Composer.ts';
import { blocksOf, documentOf } from './documentOf.ts';

const people = [
  { id: 'nils', name: 'Nils Aas', position: 'Director General', authority: 'power of attorney No. 12' },
  { id: 'una', name: 'Una Bell', position: 'Head of Legal' },
];
const lines = { lines: [{ text: 'A', qty: 1, unit_price: '5.00' }] };

/** The labels of each party's lines, with what stands under their values. */
const fields = (more: object): readonly (readonly string[])[] =>
  blocksOf(documentOf(lines, { people, ...more })).flatMap((block) =>
    block.type === 'acceptance'
      ? block.parties.flatMap(({ signers }) =>
          signers.map((signer) =>
            signer.map(({ label, detail }) =>
              [label, ...(detail ? [detail] : [])].map((line) => plain(line)).join(' / '),
            ),
          ),
        )
      : [],
  );

const usual = ['Name', 'Position', 'Date', 'Signature'];
const authority = 'Authority: power of attorney No. 12';

describe('the lines of both parties are beside each other', () => {
  test.each<readonly [string, object, readonly (readonly string[])[]]>([
    ['nobody has an authority', { signatories: { seller: ['una'] } }, [usual, usual]],
    [
      'by what one signs stands under the position',
      { signatories: { seller: ['nils'] } },
      [usual, ['Name', `Position / ${authority}`, 'Date', 'Signature']],
    ],
  ])('%s', (_, more, expected) => {
    expect(fields(more)).toEqual(expected);
  });
});
