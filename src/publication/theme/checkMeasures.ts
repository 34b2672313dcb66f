import type { Path } from '../../foundation/data/Path.ts';
import { papers } from './PageGeometry.ts';
import type { ThemeFile } from './themeFile.ts';

/** Something that no single value of a look shows: what several of them come to. */
export interface Misfit {
  readonly path: Path;
  readonly message: string;
  readonly found: string;
  readonly fix: string;
}

/** Under these no price table, and no paragraph, can be set. */
const leastText = 440;
const leastMain = 300;
const leastBody = 480;
const leastColumn = 4;
/** Under the cover's panel stand the dates and three columns of names. */
const underPanel = 260;

const listed = (value: number | readonly number[]): readonly number[] => (typeof value === 'number' ? [value] : value);

/** Values that are right each for itself and cannot stand together. */
export function checkMeasures(file: ThemeFile): readonly Misfit[] {
  const found = [...pageMisfits(file), ...typeMisfits(file), ...fontMisfits(file)];
  // What is wrong on both sizes of paper is said once.
  return found.filter(({ path }, i) => found.findIndex((other) => other.path.join() === path.join()) === i);
}

function fontMisfits({ font }: ThemeFile): readonly Misfit[] {
  return (['latin', 'arabic'] as const)
    .filter((family) => typeof font[family] === 'object' && Object.keys(font[family]).length === 0)
    .map((family) => ({
      path: ['font', family],
      message: 'There is no font file here.',
      found: 'an empty group',
      fix: 'Name a file for one weight at least, such as { 400: fonts/Own-Regular.ttf }.',
    }));
}

function pageMisfits(file: ThemeFile): readonly Misfit[] {
  return (['A4', 'Letter'] as const).flatMap((name) => [...columnMisfits(name, file), ...heightMisfits(name, file)]);
}

/** What is wrong across a sheet: too little room between the margins, or for words beside the labels. */
function columnMisfits(name: 'A4' | 'Letter', { page, grid }: ThemeFile): readonly Misfit[] {
  const { start, end } = page[name].margins;
  const text = papers[name].width - start - end;
  const column = (text - grid.gutter * (grid.columns - 1)) / grid.columns;
  const main = grid.label_columns === 0 ? text : text - grid.label_columns * (column + grid.gutter);
  if (text < leastText) {
    const message = `Between these margins ${name} has ${Math.round(text)} for text; it needs ${leastText}.`;
    const path = ['page', name, 'margins', start >= end ? 'start' : 'end'];
    return [{ path, message, found: String(Math.max(start, end)), fix: 'Make the margins smaller.' }];
  }
  if (column >= leastColumn && main >= leastMain) return [];
  return [
    {
      path: ['grid', 'label_columns'],
      message: `The column of words on ${name} would be ${Math.round(main)} wide; it needs ${leastMain}.`,
      found: String(grid.label_columns),
      fix: 'Take fewer columns for labels, fewer columns, or a narrower gutter.',
    },
  ];
}

/** What is wrong down a sheet: header, footer and panel stand in each other's way, or in the text's. */
function heightMisfits(name: 'A4' | 'Letter', { page }: ThemeFile): readonly Misfit[] {
  const { height } = papers[name];
  const { margins, header_top: header, footer_rule: footer, panel } = page[name];
  const body = height - margins.top - margins.bottom;
  const most = Math.floor(height - underPanel);
  const rules: readonly (readonly [wrong: boolean, key: string, found: number, message: string, fix: string])[] = [
    [body < leastBody, 'margins', margins.top, 'The text would have too little height', 'Make the margins smaller.'],
    [header > margins.top - 20, 'header_top', header, 'The header would stand in the text', 'Make it smaller.'],
    [footer > margins.bottom - 10, 'footer_rule', footer, 'The footer would stand in the text', 'Make it smaller.'],
    [panel > most, 'panel', panel, 'The panel leaves no room for dates and names', `Write at most ${most}.`],
  ];
  return rules
    .filter(([wrong]) => wrong)
    .map(([, key, found, message, fix]) => ({
      path: ['page', name, key],
      message: `${message} on ${name}.`,
      found: String(found),
      fix,
    }));
}

function typeMisfits({ type, table }: ThemeFile): readonly Misfit[] {
  const roles = [
    ...Object.entries(type).map(([role, style]) => [['type', role], style] as const),
    [['table', 'head'], table.head] as const,
  ];
  return roles.flatMap(([path, { size, leading }]) => {
    const sizes = listed(size);
    const leadings = listed(leading);
    if (leadings.length !== 1 && leadings.length !== sizes.length)
      return [
        {
          path: [...path, 'leading'],
          message: `There are ${sizes.length} sizes and ${leadings.length} leadings.`,
          found: leadings.join(', '),
          fix: 'Write one leading for each size.',
        },
      ];
    const tight = sizes.find((each, i) => (leadings[i] ?? leadings[0] ?? 0) < each);
    if (tight === undefined) return [];
    const message = `Lines of size ${tight} with this leading would touch.`;
    return [{ path: [...path, 'leading'], message, found: leadings.join(', '), fix: `Write ${tight} or more.` }];
  });
}
