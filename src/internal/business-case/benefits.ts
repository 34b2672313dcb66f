import { finding, statement, type Finding, type Statement } from '../../foundation/diagnostics/finding.ts';
import {
  fraction,
  fractionOf,
  isBelowZero,
  isNothing,
  one,
  order,
  rounded,
  times,
  type Fraction,
} from '../../foundation/money/Fraction.ts';
import { everyText, type Words } from '../dossier/schema/words.ts';
import type { CaseBenefit, Finance } from './BusinessCase.ts';
import type { Mistake } from './Expression.ts';
import { evaluate } from './evaluate.ts';
import type { Scope } from './figures.ts';
import { westernDigits } from '../../foundation/text/westernDigits.ts';
import { readExpression } from './readExpression.ts';

/** The benefits with what they are worth a year, and everything that is wrong in their calculations. */
export function readBenefits(
  { benefits }: Finance,
  scope: Scope,
): { readonly benefits: readonly CaseBenefit[]; readonly findings: readonly Finding[] } {
  const read = benefits.map((benefit, index) => readBenefit(benefit, index, scope));
  return { benefits: read.flatMap(({ benefit }) => benefit ?? []), findings: read.flatMap(({ findings }) => findings) };
}

interface ReadBenefit {
  readonly benefit: CaseBenefit | null;
  readonly findings: readonly Finding[];
}

function readBenefit(benefit: Finance['benefits'][number], index: number, scope: Scope): ReadBenefit {
  const path = ['finance', 'benefits', index, 'per_year'];
  const text = benefit.per_year;
  const { expression, mistake } = readExpression(text, scope);
  if (mistake) return failed([mistake], text, path);
  const { value: perYear, faults } = evaluate(expression, scope);
  if (perYear === null) return failed(faults, text, path);
  const misfit = misfitOfYear(perYear, benefit.high);
  if (misfit !== null) return { benefit: null, findings: [{ ...misfit, path }] };
  const { id, label, reckoned, source, low, high } = benefit;
  return {
    benefit: {
      id,
      index,
      label,
      reckoned: reckoned ?? null,
      source,
      expression,
      ranged: low !== undefined || high !== undefined,
      low: low === undefined ? one : fractionOf(low),
      high: high === undefined ? one : fractionOf(high),
      perYear,
    },
    findings: checkWords(reckoned, perYear, ['finance', 'benefits', index, 'reckoned']),
  };
}

/** What no benefit comes to in a year: less than nothing, less than a cent, or more than any amount has digits. */
function misfitOfYear(perYear: Fraction, high: Finance['benefits'][number]['high']): Statement | null {
  if (isBelowZero(perYear)) return statement('E421', 'belowZero', { found: rounded(perYear, 0) });
  if (!isNothing(perYear) && order(perYear, cent) < 0) return statement('E421', 'tooSmall');
  const most = high === undefined ? perYear : times(perYear, fractionOf(high));
  return order(most, tooMuch) < 0 ? null : statement('E421', 'tooLarge');
}

const cent = fraction(1n, 100n);
const tooMuch = fraction(10n ** 15n);

const failed = (mistakes: readonly Mistake[], text: string, path: Finding['path']): ReadBenefit => ({
  benefit: null,
  findings: mistakes.map(({ spot, ...statement }) => ({
    ...statement,
    path,
    found: statement.found ?? text,
    within: { ...spot, text },
  })),
});

/** "= 312,000" in the words of a calculation has to be what is computed. */
function checkWords(words: Words | undefined, perYear: Fraction, path: Finding['path']): readonly Finding[] {
  return everyText(words).flatMap((text): readonly Finding[] => {
    const results = resultsIn(text);
    const computed = [0, 1, 2].map((digits) => rounded(perYear, digits));
    if (results.length === 0 || results.some((result) => computed.some((value) => Number(value) === Number(result))))
      return [];
    return [finding('E402', 'otherResult', { path, computed: rounded(perYear, 0), found: text })];
  });
}

/**
 * What a result that ends a sentence (`… = 312,000`) can mean, as numbers; empty where there is none. Separators are
 * those of any language, so `312.000` is read both ways.
 */
function resultsIn(words: string): readonly string[] {
  const found = /=\s*([−-]?\d[\d.,'\s٫٬]*)[^\d=]*$/u.exec(westernDigits(words))?.[1];
  if (found === undefined) return [];
  const number = found
    .replace(/[\s']/gu, '')
    .replace('−', '-')
    .replace(/[.,٫٬]+$/u, '');
  const separated = /^(.*)[.,٫](\d+)$/u.exec(number);
  const bare = number.replace(/[.,٫٬]/gu, '');
  return separated ? [bare, `${(separated[1] ?? '').replace(/[.,٫٬]/gu, '')}.${separated[2] ?? ''}`] : [bare];
}
