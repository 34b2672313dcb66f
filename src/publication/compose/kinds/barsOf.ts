import { fold } from '../../../foundation/text/foldText.ts';
import type { Figure } from '../../../proposal/claims.ts';
import type { Bars, Chart } from '../../document/Chart.ts';
import type { Inlines } from '../../document/Inline.ts';
import { altOf, pair } from '../pieces/altOf.ts';
import { plain, type Composer } from '../pieces/Composer.ts';
import { telling } from '../pieces/sourceDates.ts';
import { measured } from '../pieces/statements.ts';
import { evenMoney } from './evenMoney.ts';
import { findingOf, saysOwn } from './findingOf.ts';
import { isMean, isSum, ownValue } from './ownValue.ts';

/** More values than this are listed in words. */
const mostBars = 30;

/** What stands with the bars of a figure: the criteria that it answers, and where its values come from. */
interface Beside {
  readonly marks?: Inlines;
  readonly note?: Inlines;
}

/** Whether the single values behind a figure are drawn: from two on, and not where all are nothing, which has no bars. */
export const isDrawn = ({ parts }: Figure): boolean =>
  parts.length >= 2 && parts.length <= mostBars && parts.some(({ value }) => Number(value.number) !== 0);

/** The single values behind a figure as bars, with what was asked for. */
export function barsOf(composer: Composer, given: Figure, { marks = [], note = [] }: Beside = {}): readonly Chart[] {
  if (!isDrawn(given)) return [];
  const { words, say, start } = composer;
  const figure = evenMoney(given);
  const { parts, target } = figure;
  const is = ownValue(figure);
  // Where the title says the value of the figure, the bar that has it is the one spoken of.
  const isNamed = is === 'part' && saysOwn(figure);
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
  const title = findingOf(composer, figure);
  const values = drawing.rows.map(({ name, value }) => pair(composer, name, value.label));
  const alt = altOf(composer, {
    title,
    measure: words('chart.unit', { unit: say(figure.unit) }),
    values: [...values, ...(wanted === null ? [] : [wanted.label])],
  });
  const source = note.length === 0 ? {} : { note };
  const isUnitSaid = isBesideValues(figure) || isIn(title, figure.unit.text);
  const subtitle = isUnitSaid ? null : words('chart.measure', { unit: say(figure.unit) });
  return [{ type: 'chart', title: [...marks, ...title], subtitle, alt, ...source, drawing }];
}

/** Whether a line has these words. */
const isIn = (line: Inlines, words: string): boolean => lettersOf(plain(line)).includes(lettersOf(words));

const lettersOf = (text: string): string =>
  ` ${fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim()} `;

/** Units that stand beside each value: signs ("%", "°C"), short forms ("kt", "кВт"), what a number is out of ("of 10"). */
const besideValues = [/\p{Nd}/u, /^\P{L}/u, /^(\p{sc=Latin}{1,3}|\p{sc=Cyrillic}{1,2})(\P{L}|$)/u, /^\p{Ll}\p{Lu}/u];

/** A longer unit stands under the title, whatever it is, in letters. */
const mostBeside = 12;

/** Whether a unit is no measure that could stand under a title by itself. */
const isBesideValues = ({ unit }: Figure): boolean =>
  unit.text.length <= mostBeside && besideValues.some((form) => form.test(unit.text));

/** A value of a figure, with its unit where the line under the title does not say it. */
export const valueSaid = (composer: Composer, figure: Figure, value: Figure['value']): Inlines =>
  isBesideValues(figure) ? measured(composer, { ...figure, value }) : composer.say(value);

/** Beside the bars of its parts: what it is to them, where that can be reckoned; else as its author calls it. */
function nameOfOwn({ words, start }: Composer, figure: Figure): Inlines {
  if (isSum(figure)) return words('table.sum');
  return isMean(figure) ? words('chart.mean') : start(figure.short ?? figure.label);
}
