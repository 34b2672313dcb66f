import type { Path } from '../../foundation/data/Path.ts';
import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { sheetOf } from './sheetOf.ts';
import { listed } from './themeFields.ts';
import type { ThemeFile } from './themeFile.ts';

/** Less than this, and no price table and no paragraph can be set. */
const leastText = 440;
const leastMain = 300;
const leastBody = 480;
const leastColumn = 4;
/** The dates and three columns of names are below the cover's panel. */
const underPanel = 260;

/** Values of a look that are possible one by one and not together. */
export function checkMeasures(file: ThemeFile): readonly Finding[] {
  const found = [...pageMisfits(file), ...typeMisfits(file), ...fontMisfits(file)];
  // What is wrong on both sizes of paper is reported once.
  return found.filter(({ path }, i) => found.findIndex((other) => other.path.join() === path.join()) === i);
}

const pageMisfits = (file: ThemeFile): readonly Finding[] =>
  (['A4', 'Letter'] as const).flatMap((paper) => [...columnMisfits(paper, file), ...heightMisfits(paper, file)]);

/** Across a sheet: too little room between the margins, or for text beside the labels. */
function columnMisfits(paper: 'A4' | 'Letter', file: ThemeFile): readonly Finding[] {
  const { grid } = file;
  const { width, margins } = sheetOf(paper, file);
  const text = width - margins.start - margins.end;
  const column = (text - grid.gutter * (grid.columns - 1)) / grid.columns;
  const main = grid.label_columns === 0 ? text : text - grid.label_columns * (column + grid.gutter);
  if (text < leastText) {
    const { start, end } = file.page[paper].margins;
    const path = ['page', paper, 'margins', start >= end ? 'start' : 'end'];
    const details = { paper, width: Math.round(text), least: leastText, found: String(Math.max(start, end)) };
    return [finding('E107', 'narrowText', { path, ...details })];
  }
  if (column >= leastColumn && main >= leastMain) return [];
  const details = { paper, width: Math.round(main), least: leastMain, found: String(grid.label_columns) };
  return [finding('E107', 'narrowColumn', { path: ['grid', 'label_columns'], ...details })];
}

/** Down a sheet: header, footer and panel get in each other's way, or in the text's. */
function heightMisfits(paper: 'A4' | 'Letter', file: ThemeFile): readonly Finding[] {
  const { height, margins, header_top: header, footer_rule: footer, panel } = sheetOf(paper, file);
  const body = height - margins.top - margins.bottom;
  const most = Math.floor(height - underPanel);
  const at = (key: string, found: number): { readonly path: Path; readonly paper: string; readonly found: string } => ({
    path: ['page', paper, key],
    paper,
    found: String(found),
  });
  return [
    ...(body < leastBody ? [finding('E107', 'lowText', at('margins', margins.top))] : []),
    ...(header > margins.top - 20 ? [finding('E107', 'headerInText', at('header_top', header))] : []),
    ...(footer > margins.bottom - 10 ? [finding('E107', 'footerInText', at('footer_rule', footer))] : []),
    ...(panel > most ? [finding('E107', 'highPanel', { ...at('panel', panel), most })] : []),
  ];
}

function typeMisfits({ type, table }: ThemeFile): readonly Finding[] {
  const roles = [
    ...Object.entries(type).map(([role, style]) => [['type', role], style] as const),
    [['table', 'head'], table.head] as const,
  ];
  return roles.flatMap(([role, style]) => {
    const sizes = listed(style.size);
    const leadings = listed(style.leading);
    const at = { path: [...role, 'leading'], found: leadings.join(', ') };
    if (leadings.length !== 1 && leadings.length !== sizes.length)
      return [finding('E107', 'leadings', { ...at, sizes: sizes.length, leadings: leadings.length })];
    const size = sizes.find((each, i) => (leadings[i] ?? leadings[0] ?? 0) < each);
    return size === undefined ? [] : [finding('E107', 'tightLeading', { ...at, size })];
  });
}

const fontMisfits = ({ font }: ThemeFile): readonly Finding[] =>
  (['latin', 'arabic'] as const)
    .filter((family) => typeof font[family] === 'object' && Object.keys(font[family]).length === 0)
    .map((family) => finding('E107', 'noFontFile', { path: ['font', family], found: '{}' }));
