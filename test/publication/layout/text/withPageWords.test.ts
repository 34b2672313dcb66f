import { expect, test } from 'vitest';
import type { Inline, Inlines } from '../../../../src/publication/document/Inline.ts';
import { withPageWords } from '../../../../src/publication/layout/text/withPageWords.ts';
import { page, t, v } from '../../inlines.ts';

/** A line with its links in brackets. */
const dump = (line: Inlines): string => line.map(dumped).join('');
function dumped(inline: Inline): string {
  if (inline.type === 'text') return inline.value;
  if (inline.type === 'pageNumber') return '#';
  return inline.type === 'jump' ? `[${dump(inline.children)}]` : '?';
}

test.each<[string, Inlines, string]>([
  ['the word before a number', [...t('on page '), page('proof'), ...t('.')], 'on [page #].'],
  ['a short form with its space', [...t('Ответ на с.\u00A0'), page('proof')], 'Ответ на [с.\u00A0#]'],
  ['Arabic', [...t('الجواب في صفحة '), page('proof')], 'الجواب في [صفحة #]'],
  ['a word alone', [...t('Page '), page('proof')], '[Page #]'],
  ['a sign between two numbers is no word', [page('proof'), ...t(', '), page('team')], '#, #'],
  ['a value is data', [...v('Fjord '), page('proof')], 'Fjord #'],
  ['no page number', t('on page 4'), 'on page 4'],
])('%s', (_, line, expected) => {
  expect(dump(withPageWords(line))).toBe(expected);
});
