import { AlignmentType, LevelFormat, type INumberingOptions, type NumberingDefinition } from 'docx';
import type { Theme, TypeStyle } from '../../../theme/Theme.ts';
import { hex, twips } from '../ground/lengths.ts';
import { numberings, paragraphStyles } from '../ground/styleNames.ts';

/** How far lists are indented, one level after the other, in pt; and how many levels they have. */
const step = 15;
const levels = 4;

/** What is in the scope, and what is not. */
const scopeMarks = { checks: '✓', dashes: '–' } as const;

const dots: Readonly<Record<Theme['list']['mark'], string>> = { dot: '•', dash: '–' };

/** How far the words of a heading stand from its number, as parts of its size. */
const hangs = { heading1: 1.5, heading2: 2.6 };

type Level = NumberingDefinition['levels'][number];

/**
 * The numbering of headings (linked to their styles, so that a new heading gets the next number) and of lists.
 * @param counts whether Word can count in the digits of the document
 */
export const numberingOf = (theme: Theme, counts: boolean): INumberingOptions => ({
  config: [
    ...(counts ? [headingsOf(theme)] : []),
    listOf(numberings.bullets, (level) => ({
      format: LevelFormat.BULLET,
      text: dots[theme.list.mark],
      style: {
        ...(level === 0 ? { style: paragraphStyles.bullet } : {}),
        paragraph: { indent: indented(level, theme) },
      },
    })),
    listOf(numberings.steps, (level) => ({
      format: LevelFormat.DECIMAL,
      text: `%${level + 1}.`,
      style: {
        ...(level === 0 ? { style: paragraphStyles.numbered } : {}),
        paragraph: { indent: indented(level, theme) },
      },
    })),
    ...(['checks', 'dashes'] as const).map((mark) => scopeListOf(mark, theme)),
  ],
});

const indented = (level: number, theme: Theme) => ({
  left: twips(step * (level + 1), theme),
  hanging: twips(step, theme),
});

const hung = ({ size }: TypeStyle, by: number, theme: Theme) => ({
  left: twips(size * by, theme),
  hanging: twips(size * by, theme),
});

/** "7", and in a look that numbers them "7.1". */
function headingsOf(theme: Theme): NumberingDefinition {
  const { h1, h2, type } = theme;
  const own: readonly Omit<Level, 'level'>[] = [
    {
      text: '%1',
      style: {
        style: paragraphStyles.heading1,
        run: { color: hex(h1.number, theme) },
        paragraph: { indent: hung(type.h1, hangs.heading1, theme) },
      },
    },
    ...(h2.numbered
      ? [
          {
            text: '%1.%2',
            style: {
              style: paragraphStyles.heading2,
              run: { color: hex(h2.number, theme) },
              paragraph: { indent: hung(type.h2, hangs.heading2, theme) },
            },
          },
        ]
      : []),
  ];
  return {
    reference: numberings.headings,
    levels: own.map((each, level) => ({ level, format: LevelFormat.DECIMAL, alignment: AlignmentType.LEFT, ...each })),
  };
}

/** A list of several levels. */
const listOf = (
  reference: string,
  each: (level: number) => Pick<Level, 'format' | 'text' | 'style'>,
): NumberingDefinition => ({
  reference,
  levels: Array.from({ length: levels }, (_, level) => ({ level, alignment: AlignmentType.LEFT, ...each(level) })),
});

/** What is in the scope, or what is not: of one level. */
const scopeListOf = (mark: keyof typeof scopeMarks, theme: Theme): NumberingDefinition => ({
  reference: numberings[mark],
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: scopeMarks[mark],
      alignment: AlignmentType.LEFT,
      style: {
        run: { color: hex(mark === 'checks' ? 'brand' : 'ink2', theme) },
        paragraph: { indent: indented(0, theme) },
      },
    },
  ],
});
