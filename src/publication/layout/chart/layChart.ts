import type { Chart } from '../../document/Chart.ts';
import type { Extent } from '../ground/pageFrame.ts';
import { blank, layText, stack } from '../ground/layText.ts';
import type { Place, Setting } from '../ground/Setting.ts';
import { makeSlice, type Box, type Slice } from '../ground/Slice.ts';
import { makeTag, type Tag } from '../ground/Tag.ts';
import { drawBars } from './drawBars.ts';
import { drawCashFlow } from './drawCashFlow.ts';
import { drawPlan } from './drawPlan.ts';
import { drawShareBar } from './drawShareBar.ts';
import { drawTimeline } from './drawTimeline.ts';
import { drawTornado } from './drawTornado.ts';
import { drawWaterfall } from './drawWaterfall.ts';
import type { Inlines } from '../../document/Inline.ts';
import { plainRun, plainText } from '../text/plainText.ts';

/** Between the words over a drawing and the drawing. */
const underTitle = 12;

function draw(drawing: Chart['drawing'], across: Extent, tag: Tag, setting: Setting): Box {
  switch (drawing.form) {
    case 'cashFlow':
      return drawCashFlow(drawing, across, tag, setting);
    case 'waterfall':
      return drawWaterfall(drawing, across, tag, setting);
    case 'tornado':
      return drawTornado(drawing, across, tag, setting);
    case 'bars':
      return drawBars(drawing, across, tag, setting);
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

/** A drawing under its finding and its measure: one unbreakable figure, which says all its values to who cannot see it. */
export function layChart(chart: Chart, place: Place): readonly Slice[] {
  const { setting, wide, parent } = place;
  const title = layText(figureTitle(chart, setting), 'figure_title', wide, makeTag('H2', parent), setting);
  const subtitle =
    chart.subtitle === null
      ? []
      : [layText(chart.subtitle, 'small', wide, makeTag('P', parent), setting, { color: 'ink2' })];
  const figure = makeTag('Figure', parent, { alt: plainText(chart.alt) });
  const drawing = draw(chart.drawing, wide, figure, setting);
  return [makeSlice(stack([title, ...subtitle, blank(underTitle), drawing]))];
}

/** What a chart finds, with "Figure 1." before it where the look numbers figures. */
function figureTitle(chart: Chart, { numberOf, figure }: Setting): Inlines {
  const number = numberOf(chart);
  return number === null ? chart.title : [...plainRun(`${figure.replace('{number}', number)} `), ...chart.title];
}
