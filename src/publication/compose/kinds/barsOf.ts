import { compare, divide, sum, type Decimal, decimalOf } from '../../../foundation/money/Decimal.ts';
import type { Figure } from '../../../proposal/Facts.ts';
import type { Bars, Chart } from '../../document/Chart.ts';
import type { Inlines } from '../../document/Inline.ts';
import { textRun } from '../../locale/phrase.ts';
import { toDigits } from '../../locale/Locale.ts';
import { altOf, pair } from '../pieces/altOf.ts';
import { type Composer, joined } from '../pieces/Composer.ts';

/** More values than this are listed in words. */
const mostBars = 16;

/** The single values behind a figure as bars, with what was asked for; nothing where there are fewer than two. */
export function barsOf(composer: Composer, figure: Figure): readonly Chart[] {
  const { words, say } = composer;
  const { parts, target } = figure;
  if (parts.length < 2 || parts.length > mostBars) return [];
  const unit = say(figure.unit);
  const rows = parts.map(({ label, value }) => ({
    name: say(label),
    value: { at: Number(value.number), label: say(value) },
    subject: false,
  }));
  const textRun = {
    name: words(`chart.${subjectOf(figure)}`),
    value: { at: Number(figure.value.number), label: say(figure.value) },
    subject: true,
  };
  const wanted = target && {
    at: Number(target.value.number),
    label: pair(composer, say(target.label), say(target.value)),
  };
  const drawing: Bars = { form: 'bars', rows: [...rows, textRun], target: wanted };
  const title = findingOf(composer, figure);
  const values = drawing.rows.map(({ name, value }) => pair(composer, name, value.label));
  const alt = altOf(composer, title, [...values, ...(wanted === null ? [] : [wanted.label])]);
  const subtitle = joined([composer.start(figure.label), unit], ', ');
  return [{ type: 'chart', title, subtitle, alt, drawing }];
}

/** What the figure is to its parts, where that can be computed: their average or their sum. */
function subjectOf({ value, parts }: Figure): 'average' | 'sum' | 'stated' {
  const all = sum(parts.map((part) => part.value.number));
  const digits = value.number.split('.')[1]?.length ?? 0;
  if (compare(divide(all, decimalOf(parts.length), digits), value.number) === 0) return 'average';
  return compare(all, value.number) === 0 ? 'sum' : 'stated';
}

/**
 * What the bars show, in words that hold whether less or more is wanted: how many values are at or under the target, or
 * at or over it, whichever is the larger number; without a target, the range from the lowest to the highest.
 */
function findingOf(composer: Composer, figure: Figure): Inlines {
  const { words, say } = composer;
  const { parts, target, value } = figure;
  if (target === null) return rangeOf(composer, figure);
  const goal = say(target.label);
  const sides = parts.map((part) => compare(part.value.number, target.value.number));
  const [under, over] = [sides.filter((side) => side <= 0).length, sides.filter((side) => side >= 0).length];
  const count = parts.length;
  if (under === count && over === count) return words('chart.all_at', { count, goal });
  const isUnder = under === over ? compare(value.number, target.value.number) <= 0 : under > over;
  const met = isUnder ? under : over;
  const side = isUnder ? 'under' : 'over';
  if (met === count) return words(`chart.all_${side}`, { count, goal });
  return words(`chart.some_${side}`, { count, met: textRun(toDigits(String(met), composer.locale.digits)), goal });
}

/** From the lowest to the highest value. */
function rangeOf({ words, say }: Composer, { parts, unit }: Figure): Inlines {
  const order = [...parts.keys()].sort((a, b) => compare(numberAt(parts, a), numberAt(parts, b)));
  const valueAt = (i: number | undefined): Inlines => {
    const part = parts[i ?? 0];
    return part === undefined ? [] : say(part.value);
  };
  const [low, high] = [valueAt(order[0]), valueAt(order.at(-1))];
  const isOne = compare(numberAt(parts, order[0]), numberAt(parts, order.at(-1))) === 0;
  const named = say(unit);
  if (isOne) return words('chart.all_same', { count: parts.length, value: low, unit: named });
  return words('chart.range', { low, high, unit: named, count: parts.length });
}

const numberAt = (parts: Figure['parts'], i: number | undefined): Decimal =>
  parts[i ?? 0]?.value.number ?? decimalOf(0);
