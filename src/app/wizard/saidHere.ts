import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import type { Code } from '../../foundation/diagnostics/messages/index.ts';
import { isForEditors } from '../../foundation/diagnostics/diagnose.ts';

type Holes = Diagnostic['holes'];

/** What a finding says to whoever answers questions, where the loader speaks of the file. */
interface Reworded {
  readonly message?: (holes: Holes) => string;
  /** Without one it is said what is wrong, and no more. */
  readonly fix?: string;
}

function named(holes: Holes, name: string): string {
  const hole = holes[name] ?? '';
  return Array.isArray(hole) ? hole.join(', ') : typeof hole === 'object' ? '' : String(hole);
}

const otherArticle =
  'Choose another article, leave the number empty to write the line yourself, or choose another currency.';
const ownLine = 'Choose another article, or leave the number empty to write the line yourself.';

/** Findings on the price, by their code: their fixes are lines of YAML, and none is said that is not here. */
const ofPrice: Partial<Readonly<Record<Code, Readonly<Record<string, Reworded>>>>> = {
  E403: {},
  E404: {},
  E405: {},
  E406: {},
  E410: {
    ofOption: { fix: 'Let it count in the total, or have it paid with the others.' },
    besideRenewal: { fix: 'Leave open by how much the price may rise at a renewal, or which index it follows.' },
  },
  E411: {
    rateOfTotal: { fix: 'Have all lines in one currency.' },
    rateOfArticle: { fix: otherArticle },
    inverse: {
      message: (holes) =>
        `The price book has article ${named(holes, 'sku')} in ${named(holes, 'known')} and not in ${named(holes, 'currency')}, and the rate that is stated leads the other way.`,
      fix: otherArticle,
    },
    twoRates: { fix: otherArticle },
    rateOfDay: { fix: otherArticle },
  },
  E415: {},
  E430: { withoutCharge: { fix: 'Say how often it is paid, and for how long.' } },
  E431: {
    indexOfOnce: { fix: 'Let a line be paid again and again, or take the index out first.' },
    indexOfNothing: { fix: 'Let a line be paid again and again, or take the index out first.' },
    headlineOfNothing: { fix: 'Let a line be paid again and again, or say the price as a sum first.' },
    renewalOfNothing: { fix: 'Let a line be paid again and again, or take the renewal out first.' },
    renewalWithoutTerm: { fix: 'Say for how long it is paid, or take the renewal out first.' },
  },
  E432: { alone: { fix: 'Put a second line beside it to choose from, or take the packages out first.' } },
  E433: {
    otherPeriod: { fix: 'Say another price first, or the sum.' },
    payments: { fix: 'Say the price as a sum, or leave open when it is paid.' },
    discountOnce: { fix: 'Give the discount in percent.' },
  },
  E711: {
    noBook: { fix: 'Leave the number empty, and write the line yourself.' },
    unknown: { fix: ownLine },
    noText: { fix: ownLine },
    onlyBook: {
      message: (holes) => `Line ${named(holes, 'number')} is not from the price book, and nothing else may be offered.`,
      fix: 'Choose an article of the book.',
    },
    onlyNoBook: { message: () => 'Only what is in the price book may be offered, and no price book is named.' },
    recurring: { fix: 'Choose the article that is charged so, or leave it as the book says.' },
    tax: { fix: ownLine },
    taxOfNoName: { fix: ownLine },
  },
  E712: {
    ends: { fix: `${ownLine} Or let the proposal end with the price of the book.` },
    lapsed: { fix: ownLine },
  },
};

/** Whether the fixes of a code are said in words of the wizard's own, or not at all. */
export const isReworded = (code: string): boolean => Object.hasOwn(ofPrice, code);

/** A finding in words for whoever answers questions. */
export function saidHere(found: Diagnostic): Diagnostic {
  const ours = ofPrice[found.code];
  if (ours === undefined || found.suggestion !== null) return isForEditors(found) ? { ...found, fix: null } : found;
  const words = ours[found.says];
  return { ...found, message: words?.message?.(found.holes) ?? found.message, fix: words?.fix ?? null };
}
