import type { Path } from '../../foundation/yaml/Path.ts';
import { papers } from './Theme.ts';
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

const listed = (value: number | readonly number[]): readonly number[] => (typeof value === 'number' ? [value] : value);

/** Values that are right each for itself and cannot stand together. */
export function checkMeasures(file: ThemeFile): readonly Misfit[] {
  return [...pageMisfits(file), ...typeMisfits(file)];
}

function pageMisfits({ page, grid }: ThemeFile): readonly Misfit[] {
  return (['A4', 'Letter'] as const).flatMap((name) => {
    const { width, height } = papers[name];
    const { margins, header_top: header, footer_rule: footer, panel } = page[name];
    const at = (...path: string[]): Path => ['page', name, ...path];
    const text = width - margins.start - margins.end;
    const column = (text - grid.gutter * (grid.columns - 1)) / grid.columns;
    const main = grid.label_columns === 0 ? text : text - grid.label_columns * (column + grid.gutter);
    const rules: readonly (readonly [boolean, Misfit])[] = [
      [
        text < leastText,
        misfit(
          at('margins', 'start'),
          `Between these margins ${name} has ${round(text)} for text; it needs ${leastText}.`,
          margins.start,
          'Make the margins smaller.',
        ),
      ],
      [
        height - margins.top - margins.bottom < leastBody,
        misfit(
          at('margins', 'top'),
          `Between these margins ${name} has too little height for text.`,
          margins.top,
          'Make the margins smaller.',
        ),
      ],
      [
        column < 4 || main < leastMain,
        misfit(
          ['grid', 'label_columns'],
          `The column of words on ${name} would be ${round(main)} wide; it needs ${leastMain}.`,
          grid.label_columns,
          'Take fewer columns for labels, or a narrower gutter.',
        ),
      ],
      [
        header > margins.top - 20,
        misfit(
          at('header_top'),
          `The header on ${name} would stand in the text.`,
          header,
          'Make header_top smaller, or the margin at the top larger.',
        ),
      ],
      [
        footer > margins.bottom - 10,
        misfit(
          at('footer_rule'),
          `The footer on ${name} would stand in the text.`,
          footer,
          'Make footer_rule smaller, or the margin at the bottom larger.',
        ),
      ],
      [
        panel > height - 260,
        misfit(
          at('panel'),
          `The panel on ${name} leaves no room for the dates and names under it.`,
          panel,
          `Write at most ${Math.floor(height - 260)}.`,
        ),
      ],
    ];
    return rules.flatMap(([wrong, found]) => (wrong ? [found] : []));
  });
}

const round = (value: number): string => String(Math.round(value));
const misfit = (path: Path, message: string, found: number, fix: string): Misfit => ({
  path,
  message,
  found: String(found),
  fix,
});

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
