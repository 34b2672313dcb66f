import type { Document } from '../../src/publication/document/Document.ts';
import type { Locale, Phrase } from '../../src/publication/locale/Locale.ts';
import { decimalOf } from '../../src/foundation/money/Decimal.ts';
import { formatNumber } from '../../src/publication/locale/formatLeaf.ts';
import { plain } from '../../src/publication/compose/pieces/Composer.ts';
import { runsWithPlace } from './runsOf.ts';

/**
 * Where the layout's own words may hold digits: counts that a language needs for its plural, and values along an axis.
 * Everything else that is a number has a place in the proposal.
 */
const countingPhrases = [
  'summary.references',
  'why.months',
  'investment.per_month',
  'price.charged_times',
  'investment.per_quarter',
  'chart.all_below',
  'chart.all_above',
  'chart.none_below',
  'chart.none_above',
  'chart.some_below',
  'chart.some_above',
  'roadmap.plan_days',
  'roadmap.plan_weeks',
  'roadmap.plan_months',
  'solution.acceptance',
  'payments.net_days',
  'price.term_month',
  'price.term_quarter',
  'price.term_year',
  'price.choose',
  'price.choose_titled',
  'price.rate',
  'price.rate_source',
  'cost.title_then',
  'cost.title_same',
  'cost.title_second',
  'cost.title_last',
  'cost.part_year',
  'return.flow_low_within',
  'return.flow_year',
] as const;
/** Counts that are a whole line, or its parts in a list: nothing else may stand beside them. */
const countedLines = [
  'requirements.count_yes',
  'requirements.count_partly',
  'requirements.count_no',
  'requirements.total',
] as const;
const axes = [/\.ticks\[\d+\]\.label/, /\.drawing\.zero/];

const digits = /\p{Nd}/u;

/** Numbers that stand in the document without a place in the proposal, and numbers in alternative texts that no mark has. */
export function findStrayNumbers(document: Document, locale: Locale): readonly string[] {
  const allowed = countingPhrases.map((key) => formOf(locale.phrases[key]));
  const counted = countedLines.map((key) => formOf(locale.phrases[key], '\\p{Nd}+'));
  const isCounted = (line: string): boolean =>
    !digits.test(counted.reduce((rest, form) => rest.replace(form, ''), line));
  const stray = runsWithPlace(document)
    .filter(({ source, value }) => source === null && digits.test(value))
    .filter(({ place, line }) => !axes.some((axis) => axis.test(place)) && !allowed.some((form) => form.test(line)))
    .filter(({ line }) => !isCounted(line));
  return [...stray.map(({ place, line }) => `${place}: ${line}`), ...strayAlternatives(document, locale)];
}

/** A phrase with anything in its holes, or with what is given. */
function formOf(phrase: Phrase | undefined, hole = '.*'): RegExp {
  const forms = phrase === undefined ? [] : typeof phrase === 'string' ? [phrase] : Object.values(phrase);
  const escaped = forms.map((form) =>
    form
      .split(/\{\w+\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join(hole),
  );
  return new RegExp(escaped.length === 0 ? '$^' : escaped.join('|'), 'u');
}

const numbersIn = (text: string): readonly string[] => text.match(/\p{Nd}[\p{Nd}.,٫٬\u202F]*(?<=\p{Nd})/gu) ?? [];

/** Of an alternative text each of its numbers has to be a value of the proposal, or a point of its curve. */
function strayAlternatives(document: Document, locale: Locale): readonly string[] {
  const known = new Set(
    runsWithPlace(document).flatMap(({ source, value }) => (source === null ? [] : numbersIn(value))),
  );
  const charts = document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'chart' ? [block] : [])),
  );
  return charts.flatMap(({ title, alt, drawing }) => {
    // The finding is said again, with what it counts.
    const said = new Set(runsWithPlace(title).flatMap(({ value }) => numbersIn(value)));
    const sums = drawing.form === 'cashFlow' ? drawing.lines.flatMap(({ points }) => points.map(([, sum]) => sum)) : [];
    const drawn = new Set(sums.flatMap((sum) => numbersIn(formatNumber(decimalOf(sum), locale))));
    return numbersIn(plain(alt)).flatMap((number) =>
      known.has(number) || drawn.has(number) || said.has(number) ? [] : [`alt: ${number}`],
    );
  });
}
