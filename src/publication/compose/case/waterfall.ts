import type { CaseFacts } from '../../../proposal/BusinessCase.ts';
import type { Chart } from '../../document/Chart.ts';
import type { Inlines } from '../../document/Inline.ts';
import { listed, plain } from '../Composer.ts';
import type { CaseWriter } from './CaseWriter.ts';

type Bar = CaseFacts['waterfall'][number];

const kinds = { gain: 'gain', running: 'cost', once: 'cost', effort: 'cost', result: 'result' } as const;

/** What the net benefit is made of. */
export function waterfall(writer: CaseWriter): Chart {
  const { made, over, words, currency, bare, locale } = writer;
  const bars = made.waterfall.map((bar) => ({
    kind: kinds[bar.kind],
    name: nameOf(bar, writer),
    value: { at: Number(bar.amount.amount), label: bare(bar.amount) },
  }));
  const isNegative = made.expected.net.amount.startsWith('-');
  const told = bars.map(({ name, value }) => words('return.cost_item', { label: name, amount: value.label }));
  return {
    type: 'chart',
    title: over(isNegative ? 'return.waterfall_short' : 'return.waterfall_title'),
    subtitle: words('return.waterfall_subtitle', { currency }),
    alt: plain(listed(told, locale)),
    drawing: { form: 'waterfall', bars },
  };
}

function nameOf({ kind, label }: Bar, { words, start }: CaseWriter): Inlines {
  if (label !== null) return start(label);
  switch (kind) {
    case 'gain':
      return words('return.other_benefits');
    case 'running':
      return words('return.running_cost');
    case 'once':
      return words('return.once_cost');
    case 'effort':
      return words('return.effort');
    case 'result':
      return words('return.net_benefit');
  }
}
