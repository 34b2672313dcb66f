import type { Inlines } from '../../document/Inline.ts';
import type { CaseWriter } from './CaseWriter.ts';
import type { OutcomeFacts } from '../../../proposal/BusinessCase.ts';

const monthOf = (outcome: OutcomeFacts | null): number | null =>
  outcome?.payback ? Number(outcome.payback.number) : null;

/** The finding of the cash flow, in a whole sentence: when the investment comes back, and in which cases. */
export function flowTitle({ made, words, over, say }: CaseWriter): Inlines {
  const [low, expected, high] = [monthOf(made.low), monthOf(made.expected), monthOf(made.high)];
  const month = made.expected.payback === null ? [] : say(made.expected.payback);
  if (expected === null) return high === null ? over('return.flow_never') : over('return.flow_only_high');
  if (made.low === null) return expected === 0 ? words('return.flow_at_once') : words('return.flow_month', { month });
  if (low === null) return expected === 0 ? over('return.flow_low_behind') : over('return.flow_low_never', { month });
  return low === 0 ? words('return.flow_at_once_low') : words('return.flow_low_within', { count: Math.ceil(low / 12) });
}
