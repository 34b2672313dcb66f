import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { asAnswer } from '../../../src/app/wizard/questions/cells.ts';
import { onOneLine, pastedLines } from '../../../src/cli/prompts/pastedLines.ts';

/** What comes out of pieces that go in. */
const typed = (...pieces: readonly (string | Buffer)[]): Promise<string> => typedAs(onOneLine, pieces);

async function typedAs(reads: (pasted: string) => string, pieces: readonly (string | Buffer)[]): Promise<string> {
  const terminal = new PassThrough();
  const { input, expect: wait, letGo } = pastedLines(terminal);
  wait(reads);
  let out = '';
  input.on('data', (chunk: Buffer) => (out += chunk.toString()));
  for (const piece of pieces) {
    terminal.write(piece);
    await new Promise((resolve) => setImmediate(resolve));
  }
  letGo();
  return out;
}

const paste = (text: string): string => `\u001b[200~${text}\u001b[201~`;

describe('the further lines of a paste belong to the answer', () => {
  test.each<readonly [string, readonly string[], string]>([
    ['marked', [paste('one\ntwo\nthree')], 'one two three'],
    ['marked, with the ends of Windows', [paste('one\r\ntwo\r\n')], 'one two'],
    ['marked, with returns as terminals send them', [paste('one\rtwo\r')], 'one two'],
    ['marked, with empty lines and margins', [paste('  one  \n\n   two\t\n')], 'one two'],
    ['marked, in several pieces', ['\u001b[200~one\ntw', 'o\nthr', 'ee\u001b[201~', '\r'], 'one two three\r'],
    ['marked, between keys', ['a', paste('b\nc'), 'd\r'], 'ab cd\r'],
    ['two of them', [paste('a\nb') + paste('c\nd')], 'a bc d'],
    ['marked, with keys that would steer', [paste('one\u0003\ntwo\u001b[A')], 'one two[A'],
    ['in one piece, not marked', ['one\ntwo\nthree'], 'one two three'],
    ['in one piece with Enter, not marked', ['one\rtwo\r'], 'one two\r'],
    ['Russian and Arabic', [paste('Раз\nдва\nثلاثة')], 'Раз два ثلاثة'],
  ])('%s', async (_, pieces, expected) => {
    expect(await typed(...pieces)).toBe(expected);
  });
});

test.each<readonly [string, readonly string[], string]>([
  ['marked', [paste('Tag\tWeight\rP-1\t22,3\r'), '\r'], 'Tag; Weight ↵ P-1; 22,3\r'],
  ['in one piece with Enter, not marked', ['Tag\tWeight\rP-1\t22,3\r'], 'Tag; Weight ↵ P-1; 22,3\r'],
])('a table keeps its rows and cells: %s', async (_, pieces, expected) => {
  expect(await typedAs(asAnswer, pieces)).toBe(expected);
});

describe('keys stay keys', () => {
  test.each<readonly [string, readonly string[]]>([
    ['a line with its Enter', ['one\r']],
    ['Enter alone', ['\r']],
    ['Enter twice', ['\r\r']],
    ['an arrow with Enter', ['\u001b[B\r\u001b[B\r']],
    ['Ctrl-C in the middle', ['a\rb\u0003c']],
    ['Tab', ['\t']],
  ])('%s', async (_, pieces) => {
    expect(await typed(...pieces)).toBe(pieces.join(''));
  });

  test('a letter of several bytes that arrives in halves', async () => {
    const bytes = Buffer.from('ж\r');
    expect(await typed(bytes.subarray(0, 1), bytes.subarray(1))).toBe('ж\r');
  });
});
