import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/foundation/diagnostics/diagnose.ts';
import { evaluate } from '../../../src/internal/business-case/evaluate.ts';
import { readExpression } from '../../../src/internal/business-case/readExpression.ts';
import { tries } from '../../size.ts';

/** A random calculation as text, with its value as an unreduced pair; null where it divides by zero. */
interface Reckoned {
  readonly text: string;
  readonly value: readonly [bigint, bigint] | null;
}

const leaf: fc.Arbitrary<Reckoned> = fc
  .tuple(fc.nat({ max: 9999 }), fc.integer({ min: 0, max: 3 }))
  .map(([digits, scale]) => ({
    text:
      scale === 0
        ? String(digits)
        : `${Math.floor(digits / 10 ** scale)}.${String(digits % 10 ** scale).padStart(scale, '0')}`,
    value: [BigInt(digits), 10n ** BigInt(scale)],
  }));

const operators = ['+', '-', '−', '*', '×', '/', '÷'] as const;

function joined(operator: (typeof operators)[number], a: Reckoned, b: Reckoned): Reckoned {
  const text = `(${a.text}) ${operator}(${b.text})`;
  if (a.value === null || b.value === null) return { text, value: null };
  const [[an, ad], [bn, bd]] = [a.value, b.value];
  switch (operator) {
    case '+':
      return { text, value: [an * bd + bn * ad, ad * bd] };
    case '-':
    case '−':
      return { text, value: [an * bd - bn * ad, ad * bd] };
    case '*':
    case '×':
      return { text, value: [an * bn, ad * bd] };
    case '/':
    case '÷':
      return { text, value: bn === 0n ? null : [an * bd, ad * bn] };
  }
}

const { tree } = fc.letrec<{ tree: Reckoned }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.tuple(fc.constantFrom(...operators), tie('tree'), tie('tree')).map(([operator, a, b]) => joined(operator, a, b)),
    tie('tree').map(({ text, value }) => ({ text: `-(${text})`, value: value && ([-value[0], value[1]] as const) })),
  ),
}));

// Three decimals are usual in it, so any number of digits is read.
const known = { figures: {}, currency: 'KWD' };

test('a random calculation comes to what fractions of BigInt say', () => {
  let compared = 0;
  fc.assert(
    fc.property(
      tree.filter(({ text }) => text.length <= 200),
      ({ text, value: expected }) => {
        const { expression } = readExpression(text, known);
        if (expression === null) throw new Error(`unread: ${text}`);
        const { value } = evaluate(expression, known);
        if (expected === null) return value === null;
        compared += 1;
        return value !== null && value.over * expected[1] === value.under * expected[0];
      },
    ),
    { numRuns: tries(500, 2000), seed: 20261123 },
  );
  expect(compared).toBeGreaterThan(tries(250, 1000));
});

/** The same without parentheses: what binds closer is reckoned first, by cutting the text at the last weak sign. */
function byCutting(text: string): readonly [bigint, bigint] | null {
  for (const weak of [/[+-](?=[^+-]*$)/, /[*/](?=[^*/]*$)/]) {
    const at = text.search(weak);
    if (at < 0) continue;
    const [left, right] = [byCutting(text.slice(0, at)), byCutting(text.slice(at + 1))];
    const sign = text[at];
    if (left === null || right === null || (sign === '/' && right[0] === 0n)) return null;
    const [[an, ad], [bn, bd]] = [left, right];
    if (sign === '*') return [an * bn, ad * bd];
    if (sign === '/') return [an * bd, ad * bn];
    return [sign === '+' ? an * bd + bn * ad : an * bd - bn * ad, ad * bd];
  }
  return [BigInt(text), 1n];
}

test('what binds closer is reckoned first, and of equals the first', () => {
  const chain = fc
    .tuple(
      fc.nat({ max: 20 }),
      fc.array(fc.tuple(fc.constantFrom('+', '-', '*', '/'), fc.nat({ max: 20 })), { maxLength: 12 }),
    )
    .map(([first, rest]) => [String(first), ...rest.flatMap(([sign, number]) => [sign, String(number)])].join(''));
  fc.assert(
    fc.property(chain, (text) => {
      const { expression } = readExpression(text, known);
      if (expression === null) throw new Error(`unread: ${text}`);
      const { value } = evaluate(expression, known);
      const expected = byCutting(text);
      if (expected === null || value === null) return value === null && expected === null;
      return value.over * expected[1] === value.under * expected[0];
    }),
    { numRuns: tries(500, 2000), seed: 20261123 },
  );
});

test('whatever is typed, it is read or refused with a place inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const { expression, mistake } = readExpression(text, known);
      if (expression !== null) return true;
      return (
        mistake.spot.from >= 0 &&
        mistake.spot.from <= text.length &&
        mistake.spot.length > 0 &&
        sentencesOf(mistake).fix !== ''
      );
    }),
    { numRuns: tries(500, 2000), seed: 20261123 },
  );
});
