import type { CaseName } from '../../document/Chart.ts';
import type { ColorToken } from '../../theme/color.ts';
import type { Theme } from '../../theme/Theme.ts';

/** How a line of a drawing is drawn: its width in pt, and the lengths of dash and gap where it is not solid. */
export interface Stroke {
  readonly color: ColorToken;
  readonly width: number;
  readonly dash: readonly [number, number] | null;
}

/** How each part of a drawing is drawn: whatever differs in colour differs in form as well. */
export interface ChartStyle {
  /** The three cases: distinguished by lightness, by width and by dashes. */
  readonly cases: Readonly<Record<CaseName, Stroke>>;
  readonly area: ColorToken;
  readonly gain: ColorToken;
  readonly result: ColorToken;
  /** Costs are outlined on paper, or filled. */
  readonly cost: { readonly fill: ColorToken; readonly line: Stroke | null };
  /** Bars that give the context, and the one that is spoken of. */
  readonly context: ColorToken;
  readonly subject: ColorToken;
  /** Both sides of a tornado. */
  readonly lower: ColorToken;
  readonly higher: ColorToken;
  readonly parts: readonly [ColorToken, ColorToken, ColorToken];
  readonly phases: readonly [ColorToken, ColorToken, ColorToken];
  readonly milestone: ColorToken;
  readonly target: ColorToken;
  /** A bar's part of its slot. */
  readonly bar: number;
}

/** The style of drawings in a theme: its series stand for what matters most, what is beside it, and what is behind. */
export function chartStyle({ chart: { series, cost, low, area, bar } }: Theme): ChartStyle {
  const [main, second, third] = series;
  return {
    cases: {
      high: { color: second, width: 1.25, dash: null },
      expected: { color: main, width: 2.25, dash: null },
      low: { color: low.stroke, width: 1.25, dash: low.dash },
    },
    area,
    gain: second,
    result: main,
    cost:
      cost === 'outline'
        ? { fill: 'paper', line: { color: 'ink2', width: 0.75, dash: null } }
        : { fill: cost, line: null },
    context: third,
    subject: main,
    lower: third,
    higher: main,
    parts: series,
    phases: [third, 'tint', 'hair'],
    milestone: main,
    target: 'signal_text',
    bar,
  };
}
