import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx';
import type { Theme, TypeStyle } from '../../../theme/Theme.ts';
import { hex, twips } from '../ground/lengths.ts';
import { numberings, paragraphStyles } from './styleNames.ts';

/** How far lists are indented, one level after the other, in pt; and how many levels they have. */
const step = 15;
const levels = 4;

/** What is in the scope, and what is not. */
const scopeMarks = { checks: '✓', dashes: '–' } as const;

const dots: Readonly<Record<Theme['list']['mark'], string>> = { dot: '•', dash: '–' };

/**
 * The numbering of headings (linked to their styles, so that a new heading gets the next number) and of lists.
 * @param counts whether Word can count in the digits of the document
 */
export function numberingOf(theme: Theme, counts: boolean): INumberingOptions {
  const indent = (level: number) => ({ left: twips(step * (level + 1), theme), hanging: twips(step, theme) });
  const hung = ({ size }: TypeStyle, by: number) => ({
    left: twips(size * by, theme),
    hanging: twips(size * by, theme),
  });
  const color = { color: hex(theme.h1.number, theme) };
  return {
    config: [
      ...(counts
        ? [
            {
              reference: numberings.headings,
              levels: [
                {
                  level: 0,
                  format: LevelFormat.DECIMAL,
                  text: '%1',
                  alignment: AlignmentType.LEFT,
                  style: {
                    style: paragraphStyles.heading1,
                    run: color,
                    paragraph: { indent: hung(theme.type.h1, 1.5) },
                  },
                },
                ...(theme.h2.numbered
                  ? [
                      {
                        level: 1,
                        format: LevelFormat.DECIMAL,
                        text: '%1.%2',
                        alignment: AlignmentType.LEFT,
                        style: {
                          style: paragraphStyles.heading2,
                          run: { color: hex(theme.h2.number, theme) },
                          paragraph: { indent: hung(theme.type.h2, 2.6) },
                        },
                      },
                    ]
                  : []),
              ],
            },
          ]
        : []),
      {
        reference: numberings.bullets,
        levels: Array.from({ length: levels }, (_, level) => ({
          level,
          format: LevelFormat.BULLET,
          text: dots[theme.list.mark],
          alignment: AlignmentType.LEFT,
          style: { ...(level === 0 ? { style: paragraphStyles.bullet } : {}), paragraph: { indent: indent(level) } },
        })),
      },
      ...(['checks', 'dashes'] as const).map((mark) => ({
        reference: numberings[mark],
        levels: [
          {
            level: 0,
            format: LevelFormat.BULLET,
            text: scopeMarks[mark],
            alignment: AlignmentType.LEFT,
            style: {
              run: { color: hex(mark === 'checks' ? 'brand' : 'ink2', theme) },
              paragraph: { indent: indent(0) },
            },
          },
        ],
      })),
      {
        reference: numberings.steps,
        levels: Array.from({ length: levels }, (_, level) => ({
          level,
          format: LevelFormat.DECIMAL,
          text: `%${level + 1}.`,
          alignment: AlignmentType.LEFT,
          style: { ...(level === 0 ? { style: paragraphStyles.numbered } : {}), paragraph: { indent: indent(level) } },
        })),
      },
    ],
  };
}
