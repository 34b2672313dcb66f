import type { Block } from '../../document/Block.ts';
import type { KeyNumbers } from '../../document/DisplayBlock.ts';
import type { Inlines } from '../../document/Inline.ts';
import { pageOfPlace } from '../pieces/places.ts';

import { body } from '../pieces/hanging.ts';
import { textRun } from '../../locale/phrase.ts';
import { percentOf } from '../pieces/taxNames.ts';
import { estimated, monthOf, spaced, type CaseWriter } from './CaseWriter.ts';

/** A key number before its rank among the others is known. */
export type KeyNumber = Omit<KeyNumbers['items'][number], 'rank'>;

/**
 * The month in which the investment is paid back, and the net present value unless it is negative, as key numbers of the
 * summary. Not of a case without the price: beside the total they would seem to be what it pays back and leaves.
 */
export const caseNumbers = (writer: CaseWriter): readonly KeyNumber[] =>
  writer.apart.length > 0 ? [] : [...paybackNumber(writer), ...npvNumber(writer)];

function paybackNumber(writer: CaseWriter): readonly KeyNumber[] {
  const { words, made } = writer;
  const { payback } = made.expected;
  if (payback === null || payback.number === '0') return [];
  const before = words('summary.key_month_before');
  const isFirst = before.length > 0;
  const number = words('summary.key_month', { month: monthOf(writer, payback) });
  // "approx." stands before whichever comes first.
  const marked = (amount: Inlines): Inlines => (made.firm ? amount : words('price.approximate', { amount }));
  return [
    {
      number: isFirst ? number : marked(number),
      unit: isFirst ? marked(before) : words('summary.key_month_after'),
      unitFirst: isFirst,
      meaning: words(made.low === null ? 'summary.key_payback_alone' : 'summary.key_payback'),
      source: lowPayback(writer),
    },
  ];
}

/** What the cautious reader asks next: the low case, with its page. */
function lowPayback(writer: CaseWriter): Inlines {
  const { words, over, made } = writer;
  const { low } = made;
  const page = pageOfPlace('results');
  if (low === null || low.payback?.number === '0') return words('summary.key_case', { page });
  if (low.payback === null) return over('summary.key_low_never', { page });
  return words(estimated('summary.key_low', writer), { month: monthOf(writer, low.payback), page });
}

function npvNumber(writer: CaseWriter): readonly KeyNumber[] {
  const { bare, words, over, made, currency } = writer;
  const { npv } = made.expected;
  // Large, a loss would be what a summary is about: the results tell it, with what makes it.
  if (npv === null || npv.amount.startsWith('-')) return [];
  const page = pageOfPlace('results');
  return [
    {
      number: bare(npv),
      unit: textRun(''),
      unitFirst: false,
      meaning: over(made.low === null ? 'summary.key_npv_alone' : 'summary.key_npv', { currency }),
      source: made.low?.npv
        ? words('summary.key_npv_low', { npv: bare(made.low.npv), page })
        : words('summary.key_case', { page }),
    },
  ];
}

/** What the cost brings, in one line, with the page of the assumptions. */
export const summaryReturn = (writer: CaseWriter): readonly Block[] =>
  body(
    spaced([
      writer.over('summary.return_text', {
        roi: percentOf(writer, writer.made.expected.roi),
        page: pageOfPlace('assumptions'),
      }),
      writer.apart,
    ]),
  );
