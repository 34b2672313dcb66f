import type {
  Callout,
  ChoiceList,
  KeyNumbers,
  NumberedCells,
  ScopeLists,
  GuideStrip,
} from '../../../document/DisplayBlock.ts';
import { CheckBox, Paragraph, TextRun } from 'docx';
import { criteriaTable } from '../../../layout/blocks/criteriaTable.ts';
import { gridOf, type CellContent, type GridCell } from '../ground/grid.ts';
import { gap, paragraph, paragraphOrNone, paragraphWith, propertiesOf } from '../ground/paragraph.ts';
import { plainRuns, runsOf } from '../ground/runs.ts';
import { numberings } from '../ground/styleNames.ts';
import { heading } from './heading.ts';
import type { Content, Spot } from './Spot.ts';
import { writeTable } from './table.ts';

/** Columns of one width. */
export const alike = (count: number): readonly number[] => Array.from({ length: count }, () => 1);

/** Items in rows of so many, the last one filled up with nothing. */
export function inRows<T>(
  items: readonly T[],
  count: number,
  make: (item: T) => GridCell,
): readonly (readonly GridCell[])[] {
  return Array.from({ length: Math.ceil(items.length / count) }, (_, row) => {
    const own = items.slice(row * count, (row + 1) * count).map(make);
    return [...own, ...Array.from({ length: count - own.length }, (): GridCell => ({ content: [] }))];
  });
}

/** Under the rule over a cell, in pt. */
const underRule = 5;

/** Key figures side by side, each with what it is and where it comes from. */
export function writeKeyNumbers({ items }: KeyNumbers, { desk, width }: Spot): Content {
  const { theme } = desk;
  if (items.length === 0) return [];
  const cells = items.map(({ number, unit, unitFirst, meaning, source }): GridCell => {
    const words = [runsOf(number, desk), runsOf(unit, desk, { style: 'unit' })];
    const between = unit.length === 0 ? [] : [new TextRun('\u00A0')];
    const [first = [], second = []] = unitFirst ? words.toReversed() : words;
    return {
      top: { width: theme.line.strong, color: 'ink' },
      pad: [underRule, 4],
      content: [
        paragraphWith('keyNumber', [...first, ...between, ...second], desk),
        ...paragraphOrNone('small', meaning, desk),
        ...paragraphOrNone('note', source, desk),
      ],
    };
  });
  return [
    gap(theme.space.m, desk),
    gridOf([cells], desk, { parts: alike(items.length), width }),
    gap(theme.space.m, desk),
  ];
}

/** The most steps in one row. */
const mostInRow = 4;

/** The next steps side by side, or the client's criteria as a table. */
export function writeNumberedCells(block: NumberedCells, spot: Spot): Content {
  const { desk, width } = spot;
  const title = heading(2, block.title, desk);
  if (block.variant === 'criteria') return [title, ...writeTable(criteriaTable(block, desk.numeral), spot)];
  const count = Math.ceil(block.items.length / Math.ceil(block.items.length / mostInRow));
  const cells = inRows([...block.items.entries()], count, ([i, { title: name, text, note }]) => ({
    pad: [underRule, 4],
    content: [
      paragraphWith('cellNumber', plainRuns(desk.numeral(i + 1), desk), desk),
      paragraph('small', name, desk, { style: 'strong' }),
      ...paragraphOrNone('small', text, desk),
      ...paragraphOrNone('note', note, desk),
    ],
  }));
  return [title, gridOf(cells, desk, { parts: alike(count), width }), gap(desk.theme.space.m, desk)];
}

const scopeLists = { check: numberings.checks, dash: numberings.dashes } as const;

/** What is in the scope and what is not, side by side. */
export function writeScopeLists({ columns }: ScopeLists, { desk, width }: Spot): Content {
  const cells = columns.map(({ title, mark, items }): GridCell => ({
    top: { width: desk.theme.line.rule, color: 'rule' },
    pad: [underRule, 4],
    content: [
      paragraph('small', title, desk, { style: 'strong', keepNext: true }),
      ...items.map(
        (item) =>
          new Paragraph({
            ...propertiesOf('bullet', {}, desk),
            numbering: { reference: scopeLists[mark], level: 0 },
            children: [...runsOf(item, desk)],
          }),
      ),
    ],
  }));
  return [gridOf([cells], desk, { parts: alike(columns.length), width }), gap(desk.theme.space.m, desk)];
}

/** One statement on tint, or between rules, with its label and up to three cells. */
export function writeCallout({ label, statement, text, cells }: Callout, { desk, width }: Spot): Content {
  const { callout, line } = desk.theme;
  const [block, inline] = callout.pad;
  const inner = width - 2 * inline - 8;
  const words: CellContent = [
    paragraph('small', label, desk, { style: 'strong', color: callout.label, keepNext: true }),
    paragraph('lead', statement, desk, { color: callout.text }),
    ...paragraphOrNone('small', text, desk),
    ...(cells.length === 0
      ? []
      : [
          gridOf(
            [
              cells.map((cell) => ({
                top: { width: line.rule, color: 'brand' },
                pad: [underRule, 4] as const,
                content: [
                  paragraph('label', cell.label, desk),
                  paragraph('small', cell.value, desk, { style: 'medium' }),
                ],
              })),
            ],
            desk,
            { parts: alike(cells.length), width: inner },
          ),
        ]),
  ];
  const rule = callout.rules ?? undefined;
  return [
    gap(desk.theme.space.m, desk),
    gridOf(
      [
        [
          {
            content: words,
            fill: callout.fill ?? undefined,
            top: rule,
            bottom: rule,
            pad: [block, Math.max(4, inline)],
          },
        ],
      ],
      desk,
      { parts: [1], width },
    ),
    gap(desk.theme.space.m, desk),
  ];
}

/** What the client ticks, each choice with its amount. */
export function writeChoiceList(block: ChoiceList, { desk, width }: Spot): Content {
  const line = { width: desk.theme.line.hair, color: 'hair' } as const;
  const rows = block.items.map(({ text, amount }): readonly GridCell[] => [
    {
      bottom: line,
      pad: [4, 4],
      content: [
        paragraphWith('body', [new CheckBox({ checked: false }), new TextRun('\u00A0 '), ...runsOf(text, desk)], desk, {
          after: 0,
          keepNext: true,
        }),
      ],
    },
    {
      bottom: line,
      pad: [4, 4],
      content: [paragraph('body', amount, desk, { style: 'strong', align: 'end', after: 0, keepNext: true })],
    },
  ]);
  return [
    heading(2, block.label, desk),
    ...(rows.length === 0 ? [] : [gridOf(rows, desk, { parts: [3, 1.4], width }), gap(desk.theme.space.xs, desk)]),
    ...paragraphOrNone('note', block.note, desk, { align: 'end', keepNext: true }),
  ];
}

/** Topics side by side on wash, each with the pages written for it. */
export const writeGuideStrip = ({ topics }: GuideStrip, { desk, width }: Spot): Content => [
  gridOf(
    [
      topics.map(({ title, pages }) => ({
        fill: 'wash' as const,
        pad: [8, 6] as const,
        content: [
          paragraph('small', title, desk, { style: 'medium' }),
          paragraph('small', pages, desk, { color: 'brand' }),
        ],
      })),
    ],
    desk,
    { parts: alike(topics.length), width },
  ),
  gap(desk.theme.space.m, desk),
];
