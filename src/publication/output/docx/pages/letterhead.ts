import type { Cover } from '../../../document/Document.ts';
import { isAddress } from '../../../layout/pages/coverParts.ts';
import type { Content } from '../blocks/Spot.ts';
import type { Desk } from '../ground/Desk.ts';
import { gridOf } from '../ground/grid.ts';
import { gap, paragraph, paragraphOrNone } from '../ground/paragraph.ts';
import { dotted } from './dotted.ts';

/** What stands free for the window of an envelope, over the addressee and under it, in pt. */
const window = { over: 48, under: 56 };

/** The head of a letter on its sheet: name and address of the seller, the day, the addressee, and the subject with its number. */
export function writeLetterhead(cover: Cover, desk: Desk): Content {
  const [reader, , seller] = cover.foot;
  const person = reader?.below === undefined ? [] : [reader.name, ...reader.lines];
  const to = [...person, cover.client, ...cover.clientLines.filter(isAddress)];
  return [
    gridOf(
      [
        [
          {
            content: [
              paragraph('small', seller?.name ?? cover.seller, desk, { style: 'strong', color: 'ink', after: 0 }),
              ...(seller?.lines ?? []).filter(isAddress).map((line) => paragraph('small', line, desk, { after: 0 })),
            ],
          },
          { content: [paragraph('small', cover.issued.date, desk, { color: 'ink', align: 'end', after: 0 })] },
        ],
      ],
      desk,
      { parts: [1, 1] },
    ),
    gap(window.over, desk),
    ...to.map((line) => paragraph('small', line, desk, { color: 'ink', after: 0 })),
    gap(window.under, desk),
    paragraph('body', cover.title, desk, { style: 'strong', after: 0 }),
    ...paragraphOrNone('small', dotted([cover.reference, cover.reply]), desk),
    gap(desk.theme.space.m, desk),
  ];
}
