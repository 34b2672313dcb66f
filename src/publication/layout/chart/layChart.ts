import type { Chart } from '../../document/Chart.ts';
import type { Extent } from '../ground/pageFrame.ts';
import { blank, layText, stack } from '../ground/layText.ts';
import type { Place, Setting } from '../ground/Setting.ts';
import { makeSlice, type Box, type Slice } from '../ground/Slice.ts';
import { makeTag, type Role, type Tag } from '../ground/Tag.ts';
import { drawBars } from './drawBars.ts';
import type { Shared } from './shareBars.ts';
import { drawCashFlow } from './drawCashFlow.ts';
import { drawColumns } from './drawColumns.ts';
import { drawPlan } from './drawPlan.ts';
import { drawShareBar } from './drawShareBar.ts';
import { drawTimeline } from './drawTimeline.ts';
import { drawTornado } from './drawTornado.ts';
import { drawWaterfall } from './drawWaterfall.ts';
import type { Inlines } from '../../document/Inline.ts';
import { plainRun, plainText } from '../text/plainText.ts';

/** Between the words over a drawing and the drawing. */
const underTitle = 12;
/** Between a drawing and where its values come from. */
const overNote = 7.5;

/** The drawing of a chart as one figure, which says all its values to who cannot see it; `shared` beside others of its form. */
export function draw(
  { drawing, alt }: Chart,
  across: Extent,
  parent: Tag,
  setting: Setting,
  shared: Shared | null = null,
): Box {
  const tag = makeTag('Figure', parent, { alt: plainText(alt) });
  switch (drawing.form) {
    case 'cashFlow':
      return drawCashFlow(drawing, across, tag, setting);
    case 'waterfall':
      return drawWaterfall(drawing, across, tag, setting);
    case 'tornado':
      return drawTornado(drawing, across, tag, setting);
    case 'bars':
      return drawBars(drawing, across, tag, setting, shared);
    case 'columns':
      return drawColumns(drawing, across, tag, setting);
    case 'shareBar':
      return drawShareBar(drawing, across, tag, setting);
    case 'timeline':
      return drawTimeline(drawing, across, tag, setting);
    case 'plan':
      return drawPlan(drawing, across, tag, setting);
    default:
      return unknownDrawing(drawing);
  }
}

function unknownDrawing(drawing: never): never {
  throw new Error(`There is no way to draw ${JSON.stringify(drawing)}.`);
}

/** A drawing under its finding and its measure, over its source: unbreakable. */
export function layChart(chart: Chart, { setting, wide, parent }: Place, heading: Role = 'H2'): readonly Slice[] {
  const words = chartWords(chart, wide, heading, parent, setting);
  const drawing = draw(chart, wide, parent, setting);
  const note = chartNote(chart, wide, parent, setting).flatMap((line) => [blank(overNote), line]);
  return [makeSlice(stack([...words, blank(underTitle), drawing, ...note]))];
}

/** The finding of a chart as its title, and its measure. */
export function chartWords(chart: Chart, across: Extent, heading: Role, parent: Tag, setting: Setting): readonly Box[] {
  const { subtitle } = chart;
  return [
    layText(figureTitle(chart, setting), 'figure_title', across, makeTag(heading, parent), setting),
    ...(subtitle === null
      ? []
      : [layText(subtitle, 'small', across, makeTag('P', parent), setting, { color: 'ink2' })]),
  ];
}

/** Where the values of a chart come from. */
export const chartNote = ({ note }: Chart, across: Extent, parent: Tag, setting: Setting): readonly Box[] =>
  note === undefined ? [] : [layText(note, 'note', across, makeTag('P', parent), setting)];

/** What a chart finds, with "Figure 1." before it where the look numbers figures. */
function figureTitle(chart: Chart, { numberOf, figure }: Setting): Inlines {
  const number = numberOf(chart);
  return number === null ? chart.title : [...plainRun(`${figure.replace('{number}', number)} `), ...chart.title];
}
