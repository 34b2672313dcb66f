import type { Figure } from '../../../proposal/claims.ts';
import type { Bars, Chart } from '../../document/Chart.ts';
import type { Inlines } from '../../document/Inline.ts';
import { textRun } from '../../locale/phrase.ts';
import { toDigits } from '../../locale/Locale.ts';
import { altOf, pair } from '../pieces/altOf.ts';
import type { Composer } from '../pieces/Composer.ts';
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
  const rows = parts.map(({ label, value }) => ({
    name: say(label),
    value: { at: Number(value.number), label: say(value) },
    subject: false,
  }));
  // It is called as its author calls it: it may be a mean, a sum, or neither.
  const own = {
    name: start(figure.short ?? figure.label),
    value: { at: Number(figure.value.number), label: say(figure.value) },
    subject: true,
  };
  const wanted = target && {
    at: Number(target.value.number),
    label: pair(composer, say(target.label), say(target.value)),
  };
  const drawing: Bars = { form: 'bars', rows: [...rows, own], target: wanted };
  const title = finding(composer, figure);
  const values = drawing.rows.map(({ name, value }) => pair(composer, name, value.label));
  const alt = altOf(composer, {
    title,
    measure: words('chart.unit', { unit: say(figure.unit) }),
    values: [...values, ...(wanted === null ? [] : [wanted.label])],
  });
  const source = note.length === 0 ? {} : { note };
  return [{ type: 'chart', title: [...marks, ...title], subtitle: start(figure.unit), alt, ...source, drawing }];
}

/**
 * What the bars show: how many of them are at or under what was asked for, or at or over it, on the side of the figure
 * itself; without a target, from what to what they go.
 */
function finding(composer: Composer, figure: Figure): Inlines {
  const { words, say, start } = composer;
  const { parts, target } = figure;
  const label = start(figure.label);
  if (target === null) {
    const { low, high } = ends(figure);
    const holes = { low: say(low), high: withUnit(composer, figure, high) };
    return low.number === high.number ? pair(composer, label, holes.high) : words('chart.range', { label, ...holes });
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
  const isBelow = own < goal || (own === goal && parts.every((part) => Number(part.value.number) <= goal));
  const isAbove = own > goal || (own === goal && parts.every((part) => Number(part.value.number) >= goal));
  if (goal <= 0 || isBelow === isAbove) return null;
  return isBelow ? 'under' : 'over';
}

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
