import type { CaseName } from '../../../document/Chart.ts';
import type { ColorToken } from '../../../theme/Theme.ts';

/** How a line of a drawing looks: its width in pt, and the lengths of dash and gap where it is not solid. */
export interface Stroke {
  readonly color: ColorToken;
  readonly width: number;
  readonly dash: readonly [number, number] | null;
}

/** The one place that says how drawings look: whatever differs in colour differs in form as well. */
export const chartLook = {
  /** The three cases: told apart by lightness, by width and by dashes. */
  cases: {
    high: { color: 'mid', width: 1.25, dash: null },
    expected: { color: 'brand', width: 2.25, dash: null },
    low: { color: 'ink2', width: 1.25, dash: [4, 2.5] },
  } satisfies Readonly<Record<CaseName, Stroke>>,
  area: 'wash',
  gain: 'mid',
  result: 'brand',
  /** Costs are outlined, gains are filled. */
  cost: { color: 'ink2', width: 0.75, dash: null },
  /** Bars that give the context, and the one that is spoken of. */
  context: 'soft',
  subject: 'brand',
  /** Both sides of a tornado. */
  lower: 'soft',
  higher: 'brand',
  parts: ['brand', 'mid', 'soft'],
  phases: ['soft', 'tint', 'hair'],
  milestone: 'brand',
  target: 'signal_text',
  /** A bar's part of its slot. */
  bar: 0.62,
} as const;
