import type { Chart, Multiples } from '../../document/Chart.ts';
import { ruleBox } from '../ground/draw.ts';
import { layLabel } from '../ground/layLabel.ts';
import { beside, blank, stack } from '../ground/layText.ts';
import { columnsOf, type Extent } from '../ground/pageFrame.ts';
import type { Place } from '../ground/Setting.ts';
import { makeSlice, withSpace, type Box, type Slice } from '../ground/Slice.ts';
import { makeTag, type Role } from '../ground/Tag.ts';
import { shareBars, type Shared } from './shareBars.ts';
import { chartNote, chartWords, draw, layChart } from './layChart.ts';

/** From the rule over a drawing to its words, from them to the drawing, and from it to its source, in pt. */
const underRule = 7.5;
const underWords = 10;
const overNote = 5;
/** Between drawings side by side: so many gutters. */
const gutters = 2;
/** Titles of more lines want a wider column. */
const mostLines = 3;

/** Lines of a name, by the drawings in a row. */
const linesOfNames = { 2: 3, 3: 2 } as const;

/** How small drawings stand beside each other. */
interface Arrangement {
  readonly columns: readonly Extent[];
  readonly shared: Shared;
  readonly heading: Role;
}

/** Drawings side by side under a rule each, three or two in a row; one under the other where their words have no room. */
export function layMultiples(block: Multiples, place: Place): readonly Slice[] {
  const { setting, wide, parent } = place;
  const { space, h2 } = setting.theme;
  const heading: Role = block.title === null && !place.underHeading ? 'H2' : 'H3';
  const arranged = arrangementOf(block.charts, heading, place);
  const rows =
    arranged === null
      ? block.charts.map((chart) => stack(layChart(chart, place, heading)))
      : rowsOf(block.charts, arranged.columns.length).map((row) => layRow(row, arranged, place));
  const title =
    block.title === null
      ? []
      : [layLabel(block.title, block, wide, makeTag('H2', parent), setting), blank(h2.space_below)];
  return rows.flatMap((row, i) =>
    i === 0 ? [makeSlice(stack([...title, row]))] : withSpace([makeSlice(row)], arranged === null ? space.xl : space.l),
  );
}

/** As many columns as all words have room in; four are two and two. Null where two are too many. */
function arrangementOf(charts: readonly Chart[], heading: Role, place: Place): Arrangement | null {
  const { wide, setting } = place;
  for (const count of charts.length < 3 || charts.length === 4 ? ([2] as const) : ([3, 2] as const)) {
    const columns = columnsOf(wide, count, setting.theme.grid.gutter * gutters);
    const [first = wide] = columns;
    const bars = charts.flatMap(({ drawing }) => (drawing.form === 'bars' ? [drawing] : []));
    const shared = shareBars(bars, first, linesOfNames[count], setting);
    if (shared !== null && charts.every((chart) => isShort(chart, first, place))) return { columns, shared, heading };
  }
  return null;
}

/** Whether the title of a drawing takes few lines. */
function isShort(chart: Chart, across: Extent, { setting, parent }: Place): boolean {
  const [title] = chartWords(chart, across, 'H3', parent, setting);
  const { leading } = setting.theme.type.figure_title;
  return (title?.height ?? 0) <= mostLines * leading * 1.01;
}

const rowsOf = (charts: readonly Chart[], count: number): readonly (readonly Chart[])[] =>
  Array.from({ length: Math.ceil(charts.length / count) }, (_, i) => charts.slice(i * count, (i + 1) * count));

/** Drawings of a row begin at one height, under the highest of their titles. */
function layRow(row: readonly Chart[], { columns, shared, heading }: Arrangement, place: Place): Box {
  const { setting, parent, wide } = place;
  const cells = row.map((chart, i) => {
    const [at, group] = [columns[i] ?? wide, makeTag('Div', parent)];
    return { chart, at, group, words: stack(chartWords(chart, at, heading, group, setting)) };
  });
  const highest = Math.max(...cells.map(({ words }) => words.height));
  return beside(
    cells.map(({ chart, at, group, words }) =>
      stack([
        ruleBox(at, 'rule', setting),
        blank(underRule),
        { ...words, height: highest + underWords },
        draw(chart, at, group, setting, shared),
        ...chartNote(chart, at, group, setting).flatMap((line) => [blank(overNote), line]),
      ]),
    ),
  );
}
