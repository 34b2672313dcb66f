import type { Hanging, Heading, MissingBox, Paragraph, Quote, Rows } from '../../../document/Block.ts';
import type { Letter, PullQuote } from '../../../document/DisplayBlock.ts';
import { Paragraph as WordParagraph } from 'docx';
import { paragraph, paragraphOrNone, propertiesOf, type ParagraphLook } from '../ground/paragraph.ts';
import { footnoteMark, runsOf } from '../ground/runs.ts';
import { numberings, type ParagraphStyle } from '../ground/styleNames.ts';
import { heading } from './heading.ts';
import type { Content, Spot } from './Spot.ts';

const roles = {
  body: 'body',
  small: 'small',
  note: 'note',
  statement: 'statement',
} as const satisfies Readonly<Record<Paragraph['role'], ParagraphStyle>>;

/** Running prose. */
export const writeParagraph = ({ role, children }: Paragraph, { desk }: Spot): Content => [
  paragraph(roles[role], children, desk),
];

/** A heading inside a section. */
export const writeHeading = (block: Heading, { desk }: Spot): Content => [heading(block.level, block.children, desk)];

/** A label as a heading over its content. */
export const writeHanging = (block: Hanging, spot: Spot): Content => [
  heading(2, block.label, spot.desk, spot.isDense ? { before: spot.desk.theme.space.block_dense } : {}),
  ...paragraphOrNone('note', block.note, spot.desk, { keepNext: true }),
  ...spot.write(block.children, spot),
];

/** Somebody's own words, beside a bar. */
export const writeQuote = ({ children }: Quote, spot: Spot): Content =>
  children.flatMap((child) =>
    child.type === 'paragraph' ? [paragraph('quote', child.children, spot.desk)] : spot.write([child], spot),
  );

/** What a reference says, and who it is. */
export const writePullQuote = ({ text, by }: PullQuote, { desk }: Spot): Content => [
  paragraph('quote', text, desk, { keepNext: true }),
  paragraph('quotedBy', by, desk),
];

/** Statements as a list, each with where it comes from under the page. */
export const writeRows = ({ items }: Rows, { desk }: Spot): Content =>
  items.map(
    ({ text, source }) =>
      new WordParagraph({
        ...propertiesOf('bullet', {}, desk),
        numbering: { reference: numberings.bullets, level: 0 },
        children: [...runsOf(text, desk), ...footnoteMark(source, desk)],
      }),
  );

/** What a draft misses, in a frame. */
export const writeMissing = ({ children }: MissingBox, { desk }: Spot): Content => [
  paragraph('missing', children, desk),
];

/** Room to sign a letter, in pt. */
const signing = 44;

/** A letter: greeting, paragraphs, close and name; on a sheet of its own its day stands at the head of that. */
export function writeLetter(letter: Letter, { desk }: Spot): Content {
  const { l } = desk.theme.space;
  const isPage = desk.form === 'full';
  const body = (words: Letter['date'], look: ParagraphLook = {}): Content => [paragraph('body', words, desk, look)];
  return [
    ...(isPage && desk.part === 'letter' ? [] : [paragraph('small', letter.date, desk, { after: l })]),
    ...body(letter.greeting, { keepNext: true }),
    ...letter.paragraphs.flatMap((words) => body(words)),
    ...body(letter.close, { keepNext: letter.name !== null, before: l }),
    ...paragraphOrNone('body', letter.name, desk, {
      style: 'strong',
      ...(isPage ? { before: signing } : {}),
      after: 0,
      keepNext: letter.position !== null,
    }),
    ...paragraphOrNone('small', letter.position, desk),
  ];
}
