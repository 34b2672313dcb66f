import type { ValidityPanel } from '../../../document/DisplayBlock.ts';
import { groundOf, onPanel } from '../../../theme/readableOn.ts';
import type { Cover } from '../../../document/Document.ts';
import type { Content } from '../blocks/Spot.ts';
import type { Desk } from '../ground/Desk.ts';
import { gridOf, type CellContent } from '../ground/grid.ts';
import { dateCells } from './dateCells.ts';
import { gap, paragraph } from '../ground/paragraph.ts';

/** Inside the panel, in pt. */
const pad = [18, 18] as const;

/** The guarantee (D13): the promise, what makes it possible, from when until when; on the ground of the look, or in a frame. */
export function writeGuarantee(panel: ValidityPanel, cover: Cover, desk: Desk): Content {
  const { theme } = desk;
  const isFramed = theme.validity.layout === 'framed';
  // In a frame it stands on paper.
  const ground = isFramed ? 'none' : theme.validity.panel;
  const look =
    ground === 'none' ? { frame: { width: theme.line.strong, color: 'ink' as const } } : { fill: groundOf(ground) };
  const content = isFramed ? framed(panel, cover, desk) : plain(panel, ground, desk);
  return [gridOf([[{ ...look, pad, content }]], desk, { parts: [1] })];
}

/** On the ground of the look: two lines of days. */
function plain(panel: ValidityPanel, ground: Parameters<typeof onPanel>[0], desk: Desk): CellContent {
  const { theme } = desk;
  const color = onPanel(ground, ground === 'none' ? 'ink' : 'paper', theme);
  const expiry = onPanel(ground, theme.type.expiry.color, theme);
  return [
    paragraph('promise', panel.promise, desk, { color, keepNext: true }),
    paragraph('small', panel.reasons, desk, { color, keepNext: true, after: theme.space.xl }),
    paragraph('small', panel.issued, desk, { color, keepNext: true }),
    paragraph('expiry', panel.until, desk, { color: expiry }),
  ];
}

/** In a frame: the days and the number in the cells of the cover. */
function framed(panel: ValidityPanel, cover: Cover, desk: Desk): CellContent {
  const { space } = desk.theme;
  const look = { align: 'center', keepNext: true } as const;
  return [
    paragraph('promise', panel.promise, desk, look),
    paragraph('small', panel.reasons, desk, { ...look, after: space.l }),
    dateCells(cover, desk, desk.width - 2 * pad[1]),
    gap(space.s, desk),
  ];
}
