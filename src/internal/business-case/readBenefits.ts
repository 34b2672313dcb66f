import type { Finding } from '../../foundation/diagnostics/Finding.ts';
import { fractionOf, isBelowZero, one, rounded, type Fraction } from '../../foundation/money/Fraction.ts';
import type { Words } from '../dossier/schema/words.ts';
import type { CaseBenefit, Finance } from './BusinessCase.ts';
import { evaluate, type Fault } from './evaluate.ts';
import type { Figures } from './figureIn.ts';
import { readExpression } from './readExpression.ts';
import { typedResults } from './typedResults.ts';

interface Known {
  readonly figures: Figures;
  readonly currency: string;
}

/** The benefits with what they come to, and everything that is wrong in their calculations. */
export function readBenefits(
  { benefits }: Finance,
  known: Known,
): { readonly benefits: readonly CaseBenefit[]; readonly findings: readonly Finding[] } {
  const read = benefits.map((benefit, index) => readBenefit(benefit, index, known));
  return { benefits: read.flatMap(({ benefit }) => benefit ?? []), findings: read.flatMap(({ findings }) => findings) };
}

interface ReadBenefit {
  readonly benefit: CaseBenefit | null;
  readonly findings: readonly Finding[];
}

function readBenefit(written: Finance['benefits'][number], index: number, known: Known): ReadBenefit {
  const path = ['finance', 'benefits', index, 'per_year'];
  const text = written.per_year;
  const { expression, mistake } = readExpression(text, known.figures);
  if (mistake) return failed([{ ...mistake, code: 'E420', found: null }], text, path);
  const { value: perYear, faults } = evaluate(expression, known);
  if (perYear === null) return failed(faults, text, path);
  if (isBelowZero(perYear)) return { benefit: null, findings: [belowZero(perYear, path)] };
  const { id, label, reckoned, source, low, high } = written;
  return {
    benefit: {
      id,
      index,
      label,
      reckoned: reckoned ?? null,
      source,
      expression,
      low: low === undefined ? one : fractionOf(low),
      high: high === undefined ? one : fractionOf(high),
      perYear,
    },
    findings: typed(reckoned, perYear, ['finance', 'benefits', index, 'reckoned']),
  };
}

const failed = (faults: readonly Fault[], text: string, path: Finding['path']): ReadBenefit => ({
  benefit: null,
  findings: faults.map(({ code, spot, what, found, fix }) => ({
    code,
    path,
    message: `At character ${spot.from + 1} ${what}.`,
    found: found ?? text,
    fix,
    within: { ...spot, text },
  })),
});

const belowZero = (value: Fraction, path: Finding['path']): Finding => ({
  code: 'E421',
  path,
  message: 'A benefit is not below zero; what is lost is a cost.',
  found: rounded(value, 0),
  fix: 'Turn the signs round, or take it off another benefit.',
});

/** "= 312,000" in the words of a calculation has to be what is computed. */
function typed(words: Words | undefined, perYear: Fraction, path: Finding['path']): readonly Finding[] {
  const texts = words === undefined ? [] : typeof words === 'string' ? [words] : Object.values(words);
  return texts.flatMap((text): readonly Finding[] => {
    const results = typedResults(text);
    const computed = [0, 1, 2].map((digits) => rounded(perYear, digits));
    if (results.length === 0 || results.some((result) => computed.some((value) => Number(value) === Number(result))))
      return [];
    return [
      {
        code: 'E402',
        path,
        message: `The words give another result than the calculation, which comes to ${rounded(perYear, 0)}.`,
        found: text,
        fix: 'Take the result out of the words: it is computed and printed beside them.',
      },
    ];
  });
}
