import { expect, test } from 'vitest';
import { findMissing } from '../../../src/foundation/markup/findMissing.ts';
import { readTemplate } from '../../../src/foundation/markup/readTemplate.ts';

const context = {
  name: 'Northwind',
  nothing: null,
  empty: [],
  list: [
    { text: 'a', source: 'b' },
    { text: 'c', source: null },
  ],
  group: { text: 'd', inner: null },
};
const missing = (body: string): string | null => {
  const { program, problems } = readTemplate(body, new Set(['sentence', 'slot']), 'E322');
  expect(problems).toEqual([]);
  return findMissing(program, { context, slot: (name) => (name === 'facts' ? null : name) });
};

test.each<[string, string | null]>([
  ['{{name}}', null],
  ['{{nothing}}', 'nothing'],
  ['{{sentence nothing}}', 'nothing'],
  ['{{#if nothing}}{{nothing}}{{/if}}', null],
  ['{{#if name}}{{nothing}}{{/if}}', 'nothing'],
  ['{{#if nothing}}a{{else}}{{group.inner}}{{/if}}', 'group.inner'],
  ['{{#unless nothing}}{{nothing}}{{/unless}}', 'nothing'],
  ['{{#each empty}}{{text}}{{/each}}', 'empty'],
  ['{{#each empty}}{{text}}{{else}}none{{/each}}', null],
  ['{{#each list}}{{text}}{{/each}}', null],
  ['{{#each list}}{{text}} {{source}}{{/each}}', 'list[1].source'],
  ['{{#each list}}{{#if source}}{{source}}{{/if}}{{/each}}', null],
  ['{{#each list}}{{../nothing}}{{/each}}', 'nothing'],
  ['{{#with nothing}}{{text}}{{/with}}', 'nothing'],
  ['{{#with nothing}}{{text}}{{else}}none{{/with}}', null],
  ['{{#with group}}{{inner}}{{/with}}', 'group.inner'],
  ['{{list.0.source}}', null],
  ['{{list.2.text}}', 'list.2.text'],
  ['{{slot "facts"}}', null],
  ['{{slot "figure:a"}}', 'figure:a'],
])('%s', (body, expected) => {
  expect(missing(body)).toBe(expected);
});
