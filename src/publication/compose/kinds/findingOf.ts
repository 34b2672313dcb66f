import type { Figure } from '../../../proposal/claims.ts';
import type { Inlines } from '../../document/Inline.ts';
import { toDigits } from '../../locale/Locale.ts';
import { textRun } from '../../locale/phrase.ts';
import { pair } from '../pieces/altOf.ts';
import type { Composer } from '../pieces/Composer.ts';
import { telling } from '../pieces/sourceDates.ts';
import { measured } from '../pieces/statements.ts';
import { isShortSaid, ownValue } from './ownValue.ts';

/**
 * What the bars show. Whether less or more is wanted nobody says, so that no title tells a target as reached or missed: how
 * many of them lie below it or above it, on the side of the figure itself; without a target, from what to what they go.
 */
export function findingOf(composer: Composer, figure: Figure): Inlines {
  const { words, say } = composer;
  const { parts, target } = figure;
  const is = ownValue(figure);
  if (is === 'sum') return sumTitle(composer, figure);
  const label = titleOf(composer, figure);
  if (saysOwn(figure)) return pair(composer, label, measured(composer, figure));
  if (target === null) {
    const { low, high } = ends(figure);
    const holes = { low: say(low), high: withUnit(composer, figure, high) };
    return low.number === high.number
      ? pair(composer, label, holes.high)
      : words(low.number.startsWith('-') ? 'chart.range_signed' : 'chart.range', { label, ...holes });
  }
  const { side, count, isNone } = sidesOf(figure, Number(target.value.number));
  const holes = { label, target: withUnit(composer, figure, target.value), who: say(target.label) };
  if (isNone) return words(findings[side].none, { ...holes, count: parts.length });
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
 * Whether the title says the value of the figure: the only one of its values that is spoken of, the last one on a way to
 * the target, or what stands beside a target whose sign turns what more and less mean.
 */
export function saysOwn(figure: Figure): boolean {
  const { value, parts, target } = figure;
  const is = ownValue(figure);
  if (target === null || is === 'sum') return is === 'part';
  const [all, goal] = [parts.map((part) => Number(part.value.number)), Number(target.value.number)];
  return goal <= 0 || all.every((at) => at === goal) || isOnItsWay(all, Number(value.number), goal);
}

/** Values that come nearer to the target one by one, of which the figure is the last. */
const isOnItsWay = (all: readonly number[], own: number, goal: number): boolean =>
  all.length > 2 &&
  own === all.at(-1) &&
  own !== goal &&
  all.every((value, i) => i === 0 || (own < goal ? value >= (all[i - 1] ?? value) : value <= (all[i - 1] ?? value)));

/**
 * How many values lie on which side of the target. Of some that lie on it no more is said than that none is on the other
 * side, or how many are there.
 */
function sidesOf(
  { value, parts }: Figure,
  goal: number,
): {
  readonly side: 'below' | 'above';
  readonly count: number;
  readonly isNone: boolean;
} {
  const all = parts.map((part) => Number(part.value.number));
  const [below, above] = [all.filter((at) => at < goal).length, all.filter((at) => at > goal).length];
  if (below + above < all.length && Math.min(below, above) === 0)
    return { side: above === 0 ? 'above' : 'below', count: 0, isNone: true };
  const isUnder = below + above < all.length ? Number(value.number) > goal : Number(value.number) < goal;
  const side = below === 0 || (above > 0 && !isUnder) ? 'above' : 'below';
  return { side, count: side === 'below' ? below : above, isNone: false };
}

/** What is said of some of two or more values, of both of two, and of all of more; and of those of which none is there. */
const findings = {
  below: { some: 'chart.some_below', both: 'chart.both_below', all: 'chart.all_below', none: 'chart.none_below' },
  above: { some: 'chart.some_above', both: 'chart.both_above', all: 'chart.all_above', none: 'chart.none_above' },
} as const;

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

type Value = Figure['value'];

/** The lowest of the single values, and the highest. */
function ends({ parts, value: own }: Figure): { readonly low: Value; readonly high: Value } {
  const values = parts.map(({ value }) => value).toSorted((a, b) => Number(a.number) - Number(b.number));
  return { low: values[0] ?? own, high: values.at(-1) ?? own };
}

/**
 * A value with the unit of its figure, where the language has the same form of the unit for both numbers. What it is out
 * of ("of 10") stands at its bar: one more number would be read into the sentence.
 */
function withUnit(composer: Composer, figure: Figure, value: Value): Inlines {
  const plural = new Intl.PluralRules(composer.locale.id);
  const formOf = ({ number }: Value): string => plural.select(Number(number));
  const isAlike = formOf(value) === formOf(figure.value) && !/\p{Nd}/u.test(figure.unit.text);
  return isAlike ? measured(composer, { ...figure, value }) : composer.say(value);
}
