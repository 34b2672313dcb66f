import type { Block } from '../../document/Block.ts';
import type { Bars, Chart } from '../../document/Chart.ts';
import type { Inlines } from '../../document/Inline.ts';

/** A drawing of more rows has the whole width: beside small ones it would leave a hole. */
const mostRows = 12;

/** Several drawings as small ones side by side; a single one keeps the whole width, and so do high ones, after them. */
export function sideBySide(charts: readonly Chart[], title: Inlines | null = null): readonly Block[] {
  const isHigh = ({ drawing }: Chart): boolean => drawing.form === 'bars' && drawing.rows.length > mostRows;
  const [small, high] = [charts.filter((chart) => !isHigh(chart)), charts.filter(isHigh)];
  if (small.length < 2) return charts;
  return [{ type: 'multiples', title, charts: onSharedScales(small) }, ...high];
}

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
