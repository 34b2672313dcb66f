import { compare, decimalOf, multiply, sum } from '../../../foundation/money/Decimal.ts';
import type { Figure } from '../../../proposal/claims.ts';
import type { Bars, Chart } from '../../document/Chart.ts';
import type { Inlines } from '../../document/Inline.ts';
import { textRun } from '../../locale/phrase.ts';
import { toDigits } from '../../locale/Locale.ts';
import { altOf, pair } from '../pieces/altOf.ts';
import type { Composer } from '../pieces/Composer.ts';
import { telling } from '../pieces/sourceDates.ts';
import { measured } from '../pieces/statements.ts';

/** More values than this are listed in words. */
const mostBars = 16;

/** What stands with the bars of a figure: the criteria that it answers, and where its values come from. */
interface Beside {
  readonly marks?: Inlines;
  readonly note?: Inlines;
}

/** The single values behind a figure as bars, with what was asked for; nothing where there are fewer than two. */
export function barsOf(composer: Composer, figure: Figure, { marks = [], note = [] }: Beside = {}): readonly Chart[] {
  const { words, say, start } = composer;
  const { parts, target } = figure;
  if (parts.length < 2 || parts.length > mostBars) return [];
  const is = ownValue(figure);
  // Where the title says the value of the figure, the bar that has it is the one spoken of.
  const isNamed = is === 'part' && target === null;
  const rows = parts.map(({ label, value }) => {
    const isOwn = is === 'part' && value.number === figure.value.number;
    const said = valueSaid(composer, figure, value);
    return {
      name: say(label),
      value: { at: Number(value.number), label: isOwn ? telling(said, figure.value) : said },
      subject: isOwn && isNamed,
    };
  });
  const own = {
    name: nameOfOwn(composer, figure),
    value: { at: Number(figure.value.number), label: valueSaid(composer, figure, figure.value) },
    subject: true,
  };
  const wanted = target && {
    at: Number(target.value.number),
    label: pair(composer, start(target.label), valueSaid(composer, figure, target.value)),
  };
  const drawing: Bars = {
    form: 'bars',
    unit: figure.unit.text,
    rows: is === 'mean' || is === 'other' ? [...rows, own] : rows,
    target: wanted,
  };
  const title = finding(composer, figure);
  const values = drawing.rows.map(({ name, value }) => pair(composer, name, value.label));
  const alt = altOf(composer, {
    title,
    measure: words('chart.unit', { unit: say(figure.unit) }),
    values: [...values, ...(wanted === null ? [] : [wanted.label])],
  });
  const source = note.length === 0 ? {} : { note };
  const subtitle = isBesideValues(figure) ? null : start(figure.unit);
  return [{ type: 'chart', title: [...marks, ...title], subtitle, alt, ...source, drawing }];
}

/** Units that stand beside each value: signs ("%", "°C"), short forms ("kt", "кВт"), what a number is out of ("of 10"). */
const besideValues = [/\p{Nd}/u, /^\P{L}/u, /^(\p{sc=Latin}{1,3}|\p{sc=Cyrillic}{1,2})(\P{L}|$)/u, /^\p{Ll}\p{Lu}/u];

/** Whether a unit is no measure that could stand under a title by itself. */
const isBesideValues = ({ unit }: Figure): boolean => besideValues.some((form) => form.test(unit.text));

/** A value of a figure, with its unit where the line under the title does not say it. */
export const valueSaid = (composer: Composer, figure: Figure, value: Value): Inlines =>
  isBesideValues(figure) ? measured(composer, { ...figure, value }) : composer.say(value);

/**
 * What the value of a figure is to its parts: their sum, which as a bar would dwarf them; one of them, which would stand
 * there twice; their mean; else another value beside them, called as its author calls it.
 */
function ownValue(figure: Figure): 'sum' | 'part' | 'mean' | 'other' {
  const { value, parts, target } = figure;
  const all = parts.map((part) => part.value.number);
  // What was asked for is asked of the sum: then it has its bar beside that line.
  if (isSum(figure) && !all.some((one) => one.startsWith('-'))) return target === null ? 'sum' : 'other';
  if (isMean(figure)) return 'mean';
  return all.includes(value.number) ? 'part' : 'other';
}

/** Whether the value is exactly the mean of its parts. */
const isMean = ({ value, parts }: Figure): boolean =>
  compare(
    sum(parts.map((part) => decimalOf(part.value.number))),
    multiply(decimalOf(value.number), decimalOf(parts.length)),
  ) === 0;

const isSum = ({ value, parts }: Figure): boolean =>
  compare(sum(parts.map((part) => decimalOf(part.value.number))), decimalOf(value.number)) === 0;

/** Beside the bars of its parts: what it is to them, where that can be reckoned; else as its author calls it. */
function nameOfOwn({ words, start }: Composer, figure: Figure): Inlines {
  if (isSum(figure)) return words('table.sum');
  return isMean(figure) ? words('chart.mean') : start(figure.short ?? figure.label);
}

/** Whether a bar is called by the short name of the figure. */
const isShortSaid = (figure: Figure): boolean => ownValue(figure) === 'other' && !isSum(figure);

/** What the sum is, and which part of it is the largest, where one is. */
function sumTitle(composer: Composer, figure: Figure): Inlines {
  const { words, say } = composer;
  const [label, value] = [titleOf(composer, figure), measured(composer, figure)];
  const { high } = ends(figure);
  const [largest, ...others] = figure.parts.filter((part) => part.value.number === high.number);
  return largest === undefined || others.length > 0
    ? pair(composer, label, value)
    : words('chart.sum', { label, value, name: say(largest.label), high: say(high) });
}

/** What a figure is called, in full; its short name stands at its own bar only. */
function titleOf(composer: Composer, figure: Figure): Inlines {
  const label = composer.start(figure.label);
  return figure.short === null || isShortSaid(figure) ? label : telling(label, figure.short);
}

/**
 * What the bars show: how many of them are at or under what was asked for, or at or over it, on the side of the figure
 * itself; without a target, from what to what they go.
 */
function finding(composer: Composer, figure: Figure): Inlines {
  const { words, say } = composer;
  const { parts, target } = figure;
  const is = ownValue(figure);
  if (is === 'sum') return sumTitle(composer, figure);
  const label = titleOf(composer, figure);
  if (target === null) {
    // Its name is that of one of the values, and not of what they are together.
    if (is === 'part') return pair(composer, label, measured(composer, figure));
    const { low, high } = ends(figure);
    const holes = { low: say(low), high: withUnit(composer, figure, high) };
    return low.number === high.number
      ? pair(composer, label, holes.high)
      : words(low.number.startsWith('-') ? 'chart.range_signed' : 'chart.range', { label, ...holes });
  }
  const side = wantedSide(figure, target.value);
  // Whether less or more is wanted nobody says: then the bars speak for themselves, beside the line.
  if (side === null) return label;
  const goal = Number(target.value.number);
  const meets = (value: Value): boolean =>
    side === 'under' ? Number(value.number) <= goal : Number(value.number) >= goal;
  const count = parts.filter(({ value }) => meets(value)).length;
  if (count === 0) return label;
  const holes = { label, target: withUnit(composer, figure, target.value), who: say(target.label) };
  if (count < parts.length) {
    const [some, all] = [count, parts.length].map((number) =>
      textRun(toDigits(String(number), composer.locale.digits)),
    );
    return words(findings[side].some, { ...holes, some: some ?? [], all: all ?? [] });
  }
  if (count === 2) return words(findings[side].both, holes);
  return words(findings[side].all, { ...holes, count });
}

/**
 * Whether values are wanted at or under the target, or at or over it: where the figure itself lies, which is told because
 * it keeps what was asked for. Null where it lies on it, and where the sign turns what more and less mean.
 */
function wantedSide({ value, parts }: Figure, target: Value): 'under' | 'over' | null {
  const [own, goal] = [Number(value.number), Number(target.number)];
  if (
    isOnItsWay(
      parts.map((part) => Number(part.value.number)),
      own,
      goal,
    )
  )
    return null;
  const isBelow = own < goal || (own === goal && parts.every((part) => Number(part.value.number) <= goal));
  const isAbove = own > goal || (own === goal && parts.every((part) => Number(part.value.number) >= goal));
  if (goal <= 0 || isBelow === isAbove) return null;
  return isBelow ? 'under' : 'over';
}

/** Values that come nearer to the target one by one, of which the figure is the last: more may be wanted, or less. */
const isOnItsWay = (all: readonly number[], own: number, goal: number): boolean =>
  all.length > 2 &&
  own === all.at(-1) &&
  own !== goal &&
  all.every((value, i) => i === 0 || (own < goal ? value > (all[i - 1] ?? value) : value < (all[i - 1] ?? value)));

/** What is said of some of two or more values, of both of two, and of all of more. */
const findings = {
  under: { some: 'chart.some_under', both: 'chart.both_under', all: 'chart.all_under' },
  over: { some: 'chart.some_over', both: 'chart.both_over', all: 'chart.all_over' },
} as const;

type Value = Figure['value'];

/** The lowest of the single values, and the highest. */
function ends({ parts, value: own }: Figure): { readonly low: Value; readonly high: Value } {
  const values = parts.map(({ value }) => value).toSorted((a, b) => Number(a.number) - Number(b.number));
  return { low: values[0] ?? own, high: values.at(-1) ?? own };
}

/** A value with the unit of its figure, where the language has the same form of the unit for both numbers. */
function withUnit(composer: Composer, figure: Figure, value: Value): Inlines {
  const plural = new Intl.PluralRules(composer.locale.id);
  const formOf = ({ number }: Value): string => plural.select(Number(number));
  return formOf(value) === formOf(figure.value) ? measured(composer, { ...figure, value }) : composer.say(value);
}
