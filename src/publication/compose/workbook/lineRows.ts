import { digitsOf } from '../../../foundation/money/currency.ts';
import type { Amount } from '../../../proposal/leaves.ts';
import type { ChargedFacts } from '../../../proposal/Price.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Formula, NumberCell, WorkbookCell } from '../../document/Workbook.ts';
import type { Composer } from '../pieces/Composer.ts';
import { isByPeriod } from '../pieces/prices.ts';
import { taxesNamed } from '../pieces/taxNames.ts';
import { lineDetail } from '../slots/priceRows.ts';
import { count, money, text } from './cells.ts';
import { chargeRows } from './charges.ts';
import { product, ref, round } from './formula.ts';
import type { PricedRow } from './PricedRow.ts';
import { unitOnTop } from './withTaxes.ts';

/** A line in cells, with what the page says under its words; where it changes within the year each step is a row. */
export function lineRows(
  composer: Composer,
  line: ChargedFacts,
  isNet: boolean,
  detail: Inlines = lineDetail(composer, line, null),
): readonly PricedRow[] {
  const { start } = composer;
  const [first, ...steps] = chargeRows(line, { isByPeriod: isByPeriod(composer), hasNet: isNet });
  if (first === undefined) return [];
  const taxed: Pick<PricedRow['cells'], 'tax'> = {
    tax: line.taxes.length === 0 ? null : text(taxesNamed(composer, line.taxes)),
  };
  const none = line.more.map(() => null);
  return [
    {
      ...first,
      cells: { ...first.cells, ...saidOf(composer, line, detail), ...taxed },
      more: line.more.map((entry) => (entry === null ? null : text(start(entry)))),
    },
    ...steps.map((step, i) => ({
      ...step,
      cells: { ...step.cells, item: stepName(composer, line, i), ...taxed },
      more: none,
    })),
  ];
}

/** What a line says besides what it is reckoned from; a range has its other end. */
function saidOf(composer: Composer, line: ChargedFacts, detail: Inlines): PricedRow['cells'] {
  const { start, opened, say } = composer;
  const { place, number: no, text: words, unit, unit_with_tax: withTax, quantity, unit_price: price, gross } = line;
  const digits = digitsOf(gross.currency);
  const one: Formula = { op: 'cell', key: `${place} price`, value: price.amount };
  const most = upTo(`${place} price to`, price);
  const above =
    most === null
      ? null
      : round(product({ op: 'cell', key: `${place} quantity`, value: quantity.number }, ref(most)), digits);
  return {
    no: no === null ? null : count(`${place} no`, no),
    item: text(start(words)),
    detail: text(opened(detail)),
    unit: unit === null ? null : text(say(unit)),
    unitPriceTo: most,
    unitWithTax:
      withTax === null ? null : money(`${place} with tax`, withTax, unitOnTop(one, line.taxes, decimalsOf(withTax))),
    grossTo: upTo(`${place} gross to`, gross, above),
  };
}

const decimalsOf = ({ amount }: Amount): number => amount.split('.')[1]?.length ?? 0;

/** The upper end of a range. */
const upTo = (key: string, amount: Amount, formula: Parameters<typeof money>[2] = null): NumberCell | null =>
  amount.up_to === undefined ? null : money(key, { ...amount, amount: amount.up_to }, formula);

/** "from month 13: 400 at 16.50". */
function stepName({ words, count: counted }: Composer, { recurring, ramp }: ChargedFacts, i: number): WorkbookCell {
  const step = ramp.filter(({ charges }) => Number(charges.number) > 0)[i];
  if (step === undefined || recurring === null) return null;
  const holes = { from: counted(step.from), quantity: counted(step.quantity), price: counted(step.unit_price) };
  return text(words(`price.step_${recurring}`, holes));
}
