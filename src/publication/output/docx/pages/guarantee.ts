import type { ValidityPanel } from '../../../document/DisplayBlock.ts';
import { groundOf, onPanel } from '../../../theme/readableOn.ts';
import type { Content } from '../blocks/Spot.ts';
import type { Desk } from '../ground/Desk.ts';
import { gridOf } from '../ground/grid.ts';
import { paragraph } from '../ground/paragraph.ts';

/** Inside the panel, in pt. */
const pad = [18, 18] as const;

/** The guarantee (D13): the promise, what makes it possible, from when until when; on the ground of the look. */
export function writeGuarantee(panel: ValidityPanel, desk: Desk): Content {
  const { theme } = desk;
  const { layout } = theme.validity;
  // In a frame it stands on paper.
  const ground = layout === 'framed' ? 'none' : theme.validity.panel;
  const isPlain = ground === 'none';
  const color = onPanel(ground, isPlain ? 'ink' : 'paper', theme);
  const expiry = onPanel(ground, theme.type.expiry.color, theme);
  const align = layout === 'framed' ? ({ align: 'center' } as const) : {};
  return [
    gridOf(
      [
        [
          {
            ...(isPlain ? { frame: { width: theme.line.strong, color: 'ink' as const } } : { fill: groundOf(ground) }),
            pad,
            content: [
              paragraph('promise', panel.promise, desk, { color, keepNext: true, ...align }),
              paragraph('small', panel.reasons, desk, { color, keepNext: true, after: theme.space.xl, ...align }),
              paragraph('small', panel.issued, desk, { color, keepNext: true, ...align }),
              paragraph('expiry', panel.until, desk, { color: expiry, ...align }),
            ],
          },
        ],
      ],
      desk,
      { parts: [1] },
    ),
  ];
}
