import type { ColorToken } from './color.ts';
import type { Theme } from './Theme.ts';

/** How a line of a drawing is drawn: its width in pt, and the lengths of dash and gap where it is not solid. */
export interface Stroke {
  readonly color: ColorToken;
  readonly width: number;
  readonly dash: readonly [number, number] | null;
}

type Series = readonly [ColorToken, ColorToken, ColorToken];

/** How each part of a drawing is drawn: whatever differs in colour differs in form as well. */
export interface ChartStyle {
  /** The three cases: distinguished by lightness, by width and by dashes. */
  readonly cases: Readonly<Record<'low' | 'expected' | 'high', Stroke>>;
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
  /** Parts of one whole, and phases of one way: more of them begin again with the first. */
  readonly parts: Series;
  readonly phases: readonly [ColorToken, ColorToken];
  readonly milestone: ColorToken;
  readonly target: ColorToken;
  /** A bar's part of its slot. */
  readonly bar: number;
}

/** The style of drawings in a theme: its series stand for what matters most, what is beside it, and what is behind. */
export function chartStyle({ chart: { series, cost, low, area, bar } }: Pick<Theme, 'chart'>): ChartStyle {
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
    phases: [third, second],
    milestone: main,
    target: 'signal_text',
    bar,
  };
}

/** Two colours that touch or stand beside each other in a drawing. */
export type Neighbours = readonly [drawing: string, one: ColorToken, other: ColorToken];

/** What has to be told apart in the drawings of a theme: each two that touch or stand beside each other. */
export function neighbours(theme: Pick<Theme, 'chart'>): readonly Neighbours[] {
  const { cases, area, gain, result, cost, context, subject, lower, higher, parts, phases, milestone } =
    chartStyle(theme);
  return [
    ...round('parts of a payment bar', parts),
    ...round('phases of a timeline', phases),
    // The low case is told from both by its dashes, whatever the brand.
    ['cases of a cash flow', cases.expected.color, cases.high.color],
    // The area between the cases is a ground, on which their lines are seen.
    ...Object.values(cases).map(({ color }): Neighbours => ['cases on their area', color, area]),
    ...round('gains, costs and result of a waterfall', [gain, cost.fill, result]),
    ['bars', context, subject],
    ['bars on paper', context, 'paper'],
    ['sides of a tornado', lower, higher],
    ['milestones in their rings', milestone, 'paper'],
  ];
}

/** Each with the next, and the last with the first. */
const round = (drawing: string, colors: readonly ColorToken[]): readonly Neighbours[] =>
  colors.map((color, i) => [drawing, color, colors[(i + 1) % colors.length] ?? color]);
