import { expect, test } from 'vitest';
import { plain } from '../../../src/publication/compose/pieces/Composer.ts';
import { documentOf } from './documentOf.ts';

const dmu = [{ name: 'Jonas Weiss', role: 'procurement' }];
const proposal = {
  proposal: { title: 'Automation', currency: 'EUR', next_steps: ['Sign: the acceptance page'] },
  dmu,
};
const lines = [{ text: 'Sorting line', unit_price: '182000.00' }];
const payments = [{ percent: 100, due: 'on signature' }];

/** What it costs is no answer to how it works: the price is background to technical readers, and written for finance. */
test('price and return are written for those who ask for figures', () => {
  const technical = [
    { name: 'Rana Saleh', role: 'technical' },
    { name: 'Peter Lund', role: 'finance' },
  ];
  const points = [{ kind: 'technical', text: 'One cable a hall' }];
  const { guide } = documentOf({ lines, points }, { ...proposal, dmu: technical });
  const markOf = (topic: string): unknown =>
    guide.topics.find(({ title }) => plain(title).startsWith(topic))?.marks.get('investment');
  expect(markOf('Technology')).toBe('ring');
  expect(markOf('Figures')).toBe('filled');
});

test('the summary is marked for every topic, and for nobody in place of a section', () => {
  const { guide } = documentOf({ lines, points: [{ kind: 'terms', text: 'In writing' }] }, proposal);
  expect(guide.topics.map(({ marks }) => marks.has('summary'))).toEqual(guide.topics.map(() => true));
});

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
