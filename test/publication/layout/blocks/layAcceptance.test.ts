import { describe, expect, test } from 'vitest';
import type { Acceptance, SignatureField } from '../../../../src/publication/document/DisplayBlock.ts';
import { layAcceptance } from '../../../../src/publication/layout/blocks/layAcceptance.ts';
import type { Item } from '../../../../src/publication/layout/ground/Item.ts';
import { t, v } from '../../inlines.ts';
import { overlaps } from '../overlaps.ts';
import { testPlace } from '../testPlace.ts';
import { testSetting } from '../testSetting.ts';

type Lines = readonly SignatureField[];
const long = 'Chairman of the Court of Assistants and of the Harbour Modernisation Directorate of both estuaries';
const signer = (name: string | null, position: string | null | undefined): Lines => [
  { label: t('Name'), value: name === null ? null : v(name), kind: 'line', asks: 'name' },
  ...(position === undefined
    ? []
    : [
        {
          label: t('Position'),
          value: position === null ? null : v(position),
          kind: 'line',
          asks: 'position',
        } as const,
      ]),
  { label: t('Date'), value: null, kind: 'line', asks: 'date' },
  { label: t('Signature'), value: null, kind: 'signature', asks: 'signature' },
];

const parties: Readonly<Record<string, readonly (readonly Lines[])[]>> = {
  'a long position': [[signer(null, null)], [signer('Per Dahl', long)]],
  'a long name': [[signer(long, 'Clerk')], [signer('Per Dahl', 'Director')]],
  'no position': [[signer('Ada', undefined)], [signer('Per Dahl', long)]],
  'two and one': [[signer('Ada', 'Clerk'), signer('Eve', long)], [signer('Per Dahl', 'Director')]],
  'three and one': [
    [signer('Per Dahl', 'Director')],
    [signer('Ada', 'Clerk'), signer('Eve', long), signer(null, null)],
  ],
};

const blockOf = ([client = [], seller = []]: readonly (readonly Lines[])[]): Acceptance => ({
  type: 'acceptance',
  parties: [
    { party: 'client', title: t('For Al Noor'), signers: client, stamp: t('Stamp') },
    { party: 'seller', title: t('For Meridian'), signers: seller, stamp: t('Stamp') },
  ],
});

const itemsOf = (name: string, form: 'full' | 'short'): readonly Item[] =>
  layAcceptance(blockOf(parties[name] ?? []), { ...testPlace('acceptance'), setting: { ...testSetting, form } })[0]
    ?.items ?? [];

describe.each(['full', 'short'] as const)('the lines to sign on in a %s document', (form) => {
  test.each(Object.keys(parties))('%s: the same fields are level, and so are the stamps', (name) => {
    const items = itemsOf(name, form);
    const runs = items.flatMap((item) => (item.kind === 'glyphs' ? [item] : []));
    const least = Math.min(...(parties[name] ?? []).map(({ length }) => length));
    for (const label of ['Name', 'Position', 'Date', 'Signature']) {
      const both = runs.filter(({ text }) => text === label).map(({ y }) => y);
      const paired = both.filter((y, i) => both.indexOf(y) !== i);
      const isAsked = name !== 'no position' || label !== 'Position';
      expect(paired).toHaveLength(isAsked ? least : 0);
    }
    const stamps = runs.filter(({ text }) => text === 'Stamp').map(({ y }) => y);
    expect(stamps).toHaveLength(2);
    expect(stamps[0]).toBeCloseTo(stamps[1] ?? 0);
    expect(overlaps(runs)).toEqual([]);
  });

  test('a stamp has room for a stamp', () => {
    const boxes = itemsOf('a long position', form).flatMap((item) =>
      item.kind === 'shape' && item.line !== null && item.line.dash !== null ? [item.height] : [],
    );
    expect(boxes).toHaveLength(2);
    for (const height of boxes) expect(height).toBeGreaterThanOrEqual(51);
  });
});

test.each<readonly ['dense' | 'close' | undefined, boolean]>([
  [undefined, true],
  ['dense', true],
  ['close', false],
])('signs %s: the stamp under the lines takes no room from them (%s)', (signs, isUnder) => {
  const setting = { ...testSetting, ...(signs === undefined ? {} : { signs }) };
  const [slice] = layAcceptance(blockOf(parties['three and one'] ?? []), { ...testPlace('acceptance'), setting });
  const runs = (slice?.items ?? []).flatMap((item) => (item.kind === 'glyphs' ? [item] : []));
  const lowest = (label: string): number => Math.max(...runs.filter(({ text }) => text === label).map(({ y }) => y));
  expect(lowest('Stamp') > lowest('Signature')).toBe(isUnder);
});
