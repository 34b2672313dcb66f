import type { People, Person, ReferenceCard } from '../../../document/DisplayBlock.ts';
import type { Inlines } from '../../../document/Inline.ts';
import { gridOf, type CellContent, type GridCell } from '../ground/grid.ts';
import { gap, paragraph, paragraphOrNone, paragraphWith } from '../ground/paragraph.ts';
import { runsOf } from '../ground/runs.ts';
import { contained, pictureRun } from '../pictures/pictureRun.ts';
import { TextRun } from 'docx';
import { heading } from './heading.ts';
import { alike, inRows } from './displays.ts';
import type { Content, Spot } from './Spot.ts';

/** The photo of somebody: the words beside it say who it is. */
function photoOf({ photo, name }: Person, box: readonly [number, number], spot: Spot): CellContent {
  const { desk } = spot;
  if (photo === null) return [];
  return [paragraphWith('small', [pictureRun(photo, name, contained(photo, box), desk)], desk, { keepNext: true })];
}

const lines = (all: readonly (Inlines | null | undefined)[], { desk }: Spot): CellContent =>
  all.flatMap((words) => paragraphOrNone('small', words, desk));

/** More people than this stand in three columns. */
const mostInTwo = 4;

/** The single contact on a band of full width, then the team in columns; nobody is torn from a name. */
export function writePeople({ contact, others }: People, spot: Spot): Content {
  const { desk, width } = spot;
  const { theme } = desk;
  const { person, label } = contact;
  const photo = photoOf(person, theme.card.contact_photo, spot);
  const words: CellContent = [
    paragraph('label', label, desk),
    paragraph('contact', person.name, desk),
    paragraph('body', person.position, desk, { after: 0 }),
    ...lines([person.company, person.task, ...person.contacts], spot),
    ...paragraphOrNone('small', person.answers, desk, { style: 'medium' }),
  ];
  const fill = theme.card.contact_fill ?? undefined;
  const pad = [fill === undefined ? 6 : 12, fill === undefined ? 4 : 14] as const;
  const top = fill === undefined ? (theme.card.rule ?? undefined) : undefined;
  const cells: readonly GridCell[] = [
    ...(photo.length === 0 ? [] : [{ content: photo, fill, pad, top }]),
    { content: words, fill, pad, top },
  ];
  const count = others.length > mostInTwo ? 3 : 2;
  const team = inRows(others, count, (one) => ({
    top: theme.card.rule ?? undefined,
    pad: [8, 4] as const,
    content: [
      ...photoOf(one, theme.card.avatar.size, spot),
      paragraph('person', one.name, desk),
      ...paragraphOrNone('small', one.position, desk, { color: 'ink2' }),
      ...lines([one.company, one.task, ...one.contacts], spot),
      ...paragraphOrNone('small', one.answers, desk, { style: 'medium' }),
    ],
  }));
  const beside = theme.card.contact_photo[0] + 2 * pad[1];
  return [
    gridOf([cells], desk, { parts: photo.length === 0 ? [1] : [beside, width - beside], width }),
    gap(theme.space.m, desk),
    ...(team.length === 0 ? [] : [gridOf(team, desk, { parts: alike(count), width }), gap(theme.space.m, desk)]),
  ];
}

/** One comparable project: its number, the story, its facts, and whom to ask. */
export function writeReferenceCard({ title, figure, text, facts, box }: ReferenceCard, spot: Spot): Content {
  const { desk, width } = spot;
  const { theme } = desk;
  const asked = box === null ? [] : [boxOf(box, spot), gap(theme.space.m, desk)];
  return [
    heading(3, title, desk),
    ...(figure === null
      ? []
      : [
          paragraphWith(
            'referenceNumber',
            [
              ...runsOf(figure.number, desk),
              ...(figure.unit.length === 0
                ? []
                : [new TextRun('\u00A0'), ...runsOf(figure.unit, desk, { style: 'unit' })]),
            ],
            desk,
          ),
          ...paragraphOrNone('small', figure.meaning, desk),
          ...paragraphOrNone('note', figure.source, desk),
        ]),
    ...text.map((words) => paragraph('body', words, desk)),
    ...(facts.length === 0
      ? []
      : [
          gridOf(
            inRows(facts, Math.min(facts.length, 4), ({ label, value }) => ({
              content: [paragraph('label', label, desk, { after: 0 }), paragraph('small', value, desk)],
            })),
            desk,
            { parts: alike(Math.min(facts.length, 4)), width },
          ),
          gap(theme.space.s, desk),
        ]),
    ...asked,
  ];
}

/** A person who takes the call, on wash; or a name that is withheld, in a frame. */
const boxOf = ({ kind, label, name, lines: words }: NonNullable<ReferenceCard['box']>, spot: Spot) =>
  gridOf(
    [
      [
        {
          ...(kind === 'ask' ? { fill: 'wash' as const } : { frame: { width: 0.5, color: 'rule' as const } }),
          pad: [8, 12],
          content: [
            paragraph('label', label, spot.desk),
            ...paragraphOrNone('small', name, spot.desk, { style: 'strong' }),
            ...lines(words, spot),
          ],
        },
      ],
    ],
    spot.desk,
    { parts: [1], width: spot.width },
  );
