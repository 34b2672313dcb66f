import { expect, test } from 'vitest';
import { documentOf } from './documentOf.ts';

const dmu = [{ name: 'Jonas Weiss', role: 'procurement' }];
const proposal = {
  proposal: { title: 'Automation', currency: 'EUR', next_steps: ['Sign: the acceptance page'] },
  dmu,
};
const lines = [{ text: 'Sorting line', unit_price: '182000.00' }];
const payments = [{ percent: 100, due: 'on signature' }];

/** What comes next is no term: the guide leads to the section only where terms stand in it. */
test.each<readonly [what: string, offer: object, leads: boolean]>([
  ['next steps alone', {}, false],
  ['next steps and payments, which stand with the price', { payments }, false],
  ['terms', { terms: [{ title: 'Changes', text: 'In writing' }] }, true],
  ['a point of the kind', { points: [{ kind: 'terms', text: 'Changes are agreed in writing' }] }, true],
])('%s', (_, offer, leads) => {
  const { guide, sections } = documentOf({ lines, ...offer }, proposal);
  expect(sections.map(({ id }) => id)).toContain('terms');
  const marked = guide.topics.filter(({ marks }) => marks.get('terms') === 'filled');
  expect(marked.length > 0).toBe(leads);
});
