import type { Callout } from '../../document/Furniture.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Composer } from '../Composer.ts';
import { percentOf } from '../slots/taxNames.ts';
import { withCase, type CaseWriter } from './CaseWriter.ts';

/** The assumption that moves the result most, and how far it may fall until nothing is left. */
export const matters = (composer: Composer): readonly Callout[] =>
  withCase(composer, (writer): readonly Callout[] => {
    const [first] = writer.made.sensitivity.drivers;
    if (!first) return [];
    return [
      {
        type: 'callout',
        label: writer.words('return.matters'),
        statement: writer.driver(first),
        text: breakEven(writer),
        cells: [],
      },
    ];
  });

function breakEven(writer: CaseWriter): Inlines | null {
  const { made, words } = writer;
  const { drivers, break_even: share } = made.sensitivity;
  const [first] = drivers;
  if (!first) return null;
  if (share === null) return first.kind === 'rate' ? ofRate(writer) : null;
  const percent = Number(share.number);
  // What breaks even is the measure that is printed: the net present value, or without a rate the gain itself.
  const key = (name: string): string => (made.expected.npv === null ? name : `${name}_npv`);
  const holes = { share: percentOf(writer, share) };
  if (first.kind === 'benefit') {
    if (percent <= 0) return words(key('return.matters_none'));
    return percent < 100 ? words(key('return.matters_only'), holes) : words(key('return.matters_needs'), holes);
  }
  if (percent <= 0) return words(key('return.matters_never'));
  return percent >= 100 ? words(key('return.matters_up_to'), holes) : words(key('return.matters_at_most'), holes);
}

/** A rate has no share of itself: what the result is at both ends of its range. */
function ofRate({ made, words, say, input }: CaseWriter): Inlines | null {
  const [first] = made.sensitivity.drivers;
  if (!first) return null;
  return words('return.matters_rate', {
    from: input(first, 'from'),
    low: say(first.low),
    to: input(first, 'to'),
    high: say(first.high),
  });
}
