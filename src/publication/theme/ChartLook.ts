import type { ColorToken } from './ColorToken.ts';

/** How charts are drawn: the series in their order, costs, the low case, the area between low and high. */
export interface ChartLook {
  /** The main series, the second, the third: they differ in lightness. */
  readonly series: readonly [ColorToken, ColorToken, ColorToken];
  /** Bars of what is spent: an outline on paper, or a fill. */
  readonly cost: 'outline' | ColorToken;
  /** The line of the low case; lengths of dash and gap, null for a solid line. */
  readonly low: { readonly stroke: ColorToken; readonly dash: readonly [number, number] | null };
  readonly area: ColorToken;
  /** Of its slot, how much a bar of a waterfall takes (0 to 1). */
  readonly bar: number;
  /** Beside their marks; there is no legend. */
  readonly labels: 'direct';
}
