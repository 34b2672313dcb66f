import { constantFrom, assert, array, property } from 'fast-check';
import { Lexer } from 'marked';
import { describe, expect, test } from 'vitest';
import { QuickTokenizer } from '../../../src/foundation/markup/QuickTokenizer.ts';

const quick = (source: string) => new Lexer({ gfm: false, tokenizer: new QuickTokenizer() }).lex(source);
const plain = (source: string) => new Lexer({ gfm: false }).lex(source);

const parts =
  '\n| |   |    |\t|\r\n|> |>|<div>|</div>|<!-- x -->|<?|<b>|[a]: b|[a]|[a](b)|===|=|---|-|- |1. |**b**|words|# |```|\\'.split(
    '|',
  );

describe('marked asked less', () => {
  test.each([
    ['a quote', '> said\nand more'],
    ['a quote after spaces', '   > said'],
    ['HTML', ' <div>\nx\n</div>'],
    ['a definition', '[a]: https://example.com\n\n[a]'],
    ['an underlined heading', 'Title\nmore\n  ==='],
    ['a heading underlined once', 'Title\n-'],
  ])('%s is found', (_, source) => {
    expect(quick(source)).toEqual(plain(source));
    expect(quick(source)[0]?.type).not.toBe('paragraph');
  });

  test('the tokens of any text are the same', () => {
    assert(
      property(array(constantFrom(...parts), { maxLength: 14 }), (words) => {
        expect(quick(words.join(''))).toEqual(plain(words.join('')));
      }),
      { numRuns: 3000 },
    );
  });
});
