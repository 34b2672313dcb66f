import type { Cover } from '../../../document/Document.ts';
import type { Inlines } from '../../../document/Inline.ts';
import type { Content } from '../blocks/Spot.ts';
import type { Desk } from '../ground/Desk.ts';
import { gridOf, type CellContent, type GridCell } from '../ground/grid.ts';
import { gap, paragraph, paragraphOrNone } from '../ground/paragraph.ts';
import { partOf, sellerOf } from './cover.ts';

/** How wide the cells of the dates are to one another. */
const shares = { date: 1, expiry: 1.25, reference: 1.1, request: 1.6 };

/** What a short document begins with: who writes what to whom, when, and until when it holds. */
export const writeHead = (cover: Cover, desk: Desk): Content => [
  gridOf(
    [
      [
        { content: sellerOf(cover, desk) },
        {
          content: [
            paragraph('coverSeller', cover.kind, desk, { color: 'brand', align: 'end' }),
            ...paragraphOrNone('small', cover.reference, desk, { color: 'ink2', align: 'end' }),
          ],
        },
      ],
    ],
    desk,
    { parts: [1, 1] },
  ),
  paragraph('title', cover.title, desk, { before: desk.theme.space.xl }),
  ...datesOf(cover, desk),
  gap(desk.theme.space.m, desk),
  gridOf([partiesOf(cover, desk)], desk, { parts: [1, 1, 1] }),
  gap(desk.theme.space.m, desk),
];

/** Issued, valid until (D13), number and the client's reference between two rules; the expiry speaks loudest. */
function datesOf({ issued, expiry, reference, referenceLabel, request }: Cover, desk: Desk): Content {
  const { theme } = desk;
  const cell = (label: Inlines, value: Inlines, isExpiry = false): GridCell => ({
    top: { width: theme.line.strong, color: isExpiry ? (theme.footer.marker ?? 'brand') : 'ink' },
    bottom: { width: theme.line.rule, color: 'rule' },
    pad: [6, 4],
    content: [paragraph('label', label, desk), paragraph('small', value, desk, isExpiry ? { style: 'strong' } : {})],
  });
  const cells: readonly (readonly [GridCell, number])[] = [
    [cell(issued.label, issued.date), shares.date],
    [cell(expiry.label, expiry.date, true), shares.expiry],
    ...(reference.length === 0 ? [] : [[cell(referenceLabel, reference), shares.reference] as const]),
    ...(request === undefined ? [] : [[cell(request.label, request.value), shares.request] as const]),
  ];
  return [gridOf([cells.map(([one]) => one)], desk, { parts: cells.map(([, share]) => share) })];
}

/** The client with its data and whom it is for, who submits it, whom to ask. */
function partiesOf(cover: Cover, desk: Desk): readonly GridCell[] {
  const [readers, contact, seller] = cover.foot;
  const client: CellContent = [
    paragraph('label', cover.preparedFor, desk),
    paragraph('small', cover.client, desk, { style: 'strong', after: 0 }),
    ...cover.clientLines.flatMap((line) => paragraphOrNone('small', line, desk, { after: 0 })),
    ...(readers?.below === undefined
      ? []
      : partOf(
          {
            label: readers.label,
            name: readers.name,
            lines: readers.lines,
            ...(readers.beside === undefined ? {} : { beside: readers.beside }),
          },
          desk,
        )),
  ];
  const other = [seller, contact].map((part): GridCell => ({ content: part === undefined ? [] : partOf(part, desk) }));
  return [{ content: client }, ...other];
}
