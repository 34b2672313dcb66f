import type { Block } from '../../document/Block.ts';
import type { Bars, Chart } from '../../document/Chart.ts';
import type { Inlines } from '../../document/Inline.ts';

/** Several drawings as small ones side by side; a single one keeps the whole width. */
export const sideBySide = (charts: readonly Chart[], title: Inlines | null = null): readonly Block[] =>
  charts.length < 2 ? charts : [{ type: 'multiples', title, charts: onSharedScales(charts) }];

/** Drawings whose values are of one unit are compared at sight: where none would shrink too far, they have one scale. */
function onSharedScales(charts: readonly Chart[]): readonly Chart[] {
  return charts.map((chart) => {
    const { drawing } = chart;
    const alike = charts.flatMap((other) =>
      drawing.form === 'bars' && other.drawing.form === 'bars' && other.drawing.unit === drawing.unit
        ? [endsOf(other.drawing)]
        : [],
    );
    if (drawing.form !== 'bars' || alike.length < 2 || !areNear(alike)) return chart;
    const ends = [Math.min(...alike.map(([low]) => low)), Math.max(...alike.map(([, high]) => high))] as const;
    return { ...chart, drawing: { ...drawing, ends } };
  });
}

type Ends = NonNullable<Bars['ends']>;

function endsOf({ rows, target }: Bars): Ends {
  const values = [0, ...rows.map(({ value }) => value.at), ...(target === null ? [] : [target.at])];
  return [Math.min(...values), Math.max(...values)];
}

/** Of the longest scale the shortest is at least this much, in percent. */
const leastPart = 40;

function areNear(ends: readonly Ends[]): boolean {
  const spans = ends.map(([low, high]) => high - low);
  return 100 * Math.min(...spans) >= leastPart * Math.max(...spans);
}
