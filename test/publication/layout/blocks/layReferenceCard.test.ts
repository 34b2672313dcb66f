import { expect, test } from 'vitest';
import type { ReferenceCard } from '../../../../src/publication/document/DisplayBlock.ts';
import { layReferenceCard } from '../../../../src/publication/layout/blocks/layReferenceCard.ts';
import { t, v } from '../../inlines.ts';
import { testPlace } from '../testPlace.ts';

const cardWith = (address: string): ReferenceCard => ({
  type: 'referenceCard',
  title: v('Nordby'),
  text: [v('The same line for three halls.')],
  facts: [],
  figure: null,
  box: { kind: 'ask', label: t('Talk to'), name: v('Jens Berg'), lines: [v(address)] },
});

test.each([
  ['short', 'j@a.example'],
  ['wider than the box usually is', 'jens.berg-larsen@nordby.example'],
])('an address is on one line, inside its box: %s', (_, address) => {
  const place = testPlace('proof');
  const items = layReferenceCard(cardWith(address), place).flatMap((slice) => slice.items);
  const runs = items.flatMap((item) => (item.kind === 'glyphs' ? [item] : []));
  const run = runs.find(({ text }) => text === address);
  const box = items.flatMap((item) => (item.kind === 'rectangle' && item.height > 20 ? [item] : []))[0];
  expect(run).toBeDefined();
  const { text } = place.setting.frame;
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeCloseTo(text.start + text.width);
  expect(run?.x ?? 0).toBeGreaterThan(box?.x ?? Infinity);
  expect((run?.x ?? 0) + (run?.width ?? 0)).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0));
});

const boxIn = (card: ReferenceCard, others: readonly ReferenceCard[]): number | undefined => {
  const place = testPlace('proof');
  const referees = others.flatMap(({ box }) => (box === null ? [] : [box]));
  const items = layReferenceCard(card, { ...place, setting: { ...place.setting, referees } })[0]?.items ?? [];
  return items.find((item) => item.kind === 'rectangle' && item.height > 20)?.x;
};

test('boxes of one document begin in one place', () => {
  const cards = [cardWith('j@a.example'), cardWith('jens.berg-larsen@nordby.example')];
  const [first, second] = cards.map((card) => boxIn(card, cards));
  expect(first).toBeDefined();
  expect(first).toBeCloseTo(second ?? 0);
});

test('a long name stands over the story and the box', () => {
  const name = 'Commission for the Regulation, Maintenance and Improvement of Navigation on the Lower Danube';
  const card = { ...cardWith('j@a.example'), title: v(name) };
  const items = layReferenceCard(card, testPlace('proof')).flatMap((slice) => slice.items);
  const lines = items.flatMap((item) => (item.kind === 'glyphs' && name.includes(item.text.trim()) ? [item.y] : []));
  const box = items.find((item) => item.kind === 'rectangle' && item.height > 20);
  expect(new Set(lines).size).toBe(2);
  expect(Math.max(...lines)).toBeLessThan(box?.y ?? 0);
});

test('a card without a figure begins at the edge, where no card of its section has one and the page no labels', () => {
  const place = testPlace('proof');
  const startOf = (flush: boolean): number | undefined =>
    layReferenceCard(cardWith('j@a.example'), { ...place, flush })[0]?.items.find(
      (item) => item.kind === 'glyphs' && item.text === 'Nordby',
    )?.x;
  expect(startOf(true)).toBeCloseTo(place.setting.frame.text.start);
  expect(startOf(false)).toBeCloseTo(place.setting.frame.rest.start);
});

test('a card has no rule under the rule of a page head', () => {
  const place = testPlace('proof');
  const { setting } = place;
  const header = { ...setting.theme.header, rule: { width: 0.5, color: 'ink' } } as const;
  const ruled = { ...place, setting: { ...setting, theme: { ...setting.theme, header } } };
  expect(layReferenceCard(cardWith('j@a.example'), place)[0]?.opening).toBeNull();
  const [slice] = layReferenceCard(cardWith('j@a.example'), ruled);
  expect(slice?.opening?.items).toHaveLength((slice?.items.length ?? 0) - 1);
});
