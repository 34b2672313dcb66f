import { sentencesOf } from '../../../src/foundation/diagnostics/diagnose.ts';
import { describe, expect, test } from 'vitest';
import { lintMarkdown } from '../../../src/foundation/markup/lintMarkdown.ts';

const found = (body: string): readonly string[] =>
  lintMarkdown(body).map((fault) => `${fault.line}:${fault.column} ${sentencesOf(fault).message}`);

describe('Markdown that would not mean what it looks like', () => {
  test.each<[string, string, string]>([
    ['bold after a letter', 'un**likely** so', '1:3 Bold that touches a letter before it.'],
    ['bold before a letter', 'A **big**ger one', '1:8 Bold that touches a letter after it.'],
    ['bold that touches a value', '{{offer.summary}}**now**', '1:18 Bold that touches a letter before it.'],
    ['bold inside a condition', 'x{{#if a}}**now**{{/if}}', '1:11 Bold that touches a letter before it.'],
    ['bold with a space inside', 'A ** big** one', '1:3 Bold that begins with a space stays plain.'],
    ['bold that is not closed', 'A **big one\n\nand more', '1:3 Bold that is never closed.'],
    [
      'a sentence that begins with a year',
      'It ends in\n2027. Then',
      '2:1 A number with a point at the start of a line makes a list of it.',
    ],
    ['a number with nothing behind it', 'Steps\n\n1.\n', '3:1 A number with nothing after it.'],
    [
      'a list that skips a number',
      '1. one\n3. three',
      '2:1 A number with a point at the start of a line makes a list of it.',
    ],
    ['an address in brackets', 'See <https://example.com>.', '1:5 An address in angle brackets.'],
    ['a bare address', 'See www.example.com for it', '1:5 A bare address is no link in print.'],
    ['dashes under text', 'A title\n---\n\nText', '2:1 This line makes a heading of the text above it.'],
    ['HTML', 'A <b>big</b> one', '1:3 HTML is not printed.'],
    ['code', 'Write `this`', '1:7 A proposal has no code.'],
    ['a picture', '![a](b.png)', '1:1 A body cannot place a picture.'],
    ['a table', '| a | b |', '1:1 A table would be printed as lines with bars.'],
    ['a box to tick', '- [ ] done', '1:1 A box to tick would be printed as brackets.'],
    ['a footnote', 'A claim[^1]', '1:8 There are no footnotes: the mark would be printed.'],
    ['a code for a character', 'One&nbsp;two', '1:4 A code for a character would be printed as it is.'],
    ['a heading without a space', '##Title', '1:1 Without a space the # is printed, and this is no heading.'],
    ['a rule', 'Text\n\n***\n\nText', '3:1 A rule across the page, which a proposal has no place for.'],
    [
      'lines moved in',
      'Text\n\n    more',
      '3:1 A line that begins with four spaces is code, which a proposal has no place for.',
    ],
    ['a slot in a line', 'Here: {{slot "facts"}}', '1:7 A slot has a line to itself.'],
    ['a slot in a list', '- {{slot "facts"}}', '1:3 A slot has a line to itself.'],
  ])('%s', (_, body, expected) => {
    expect(found(body)[0]).toBe(expected);
  });

  test.each([
    'Plain words, **bold** ones, *soft* ones and [a link](https://example.com).',
    '1. one\n2. two\n\n- a\n- b',
    '{{#if a}}**bold**{{/if}} and ({{b}}).',
    '{{#each list}}\n- {{this}}\n{{/each}}',
    '## A heading\n\nText\n\n> A quote',
    '{{#if figures.a}}\n{{slot "figure:a"}}\n{{/if}}',
    'Single sign-on over SAML 2.0, 5 * 3 and snake_case.',
  ])('is left alone: %j', (body) => {
    expect(found(body)).toEqual([]);
  });
});
