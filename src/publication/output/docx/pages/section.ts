import { Paragraph } from 'docx';
import type { Annex, Cover, Section } from '../../../document/Document.ts';
import type { Content } from '../blocks/Spot.ts';
import { numberedAs } from '../blocks/heading.ts';
import type { Desk } from '../ground/Desk.ts';
import { paragraph, paragraphOrNone, propertiesOf } from '../ground/paragraph.ts';
import { placed, plainRuns, runsOf } from '../ground/runs.ts';
import { writeGuarantee } from './guarantee.ts';
import { writeLetterhead } from './letterhead.ts';
import { spotOf } from './spotOf.ts';

/** A section: its title, to which page numbers lead; the lead, who prepared it, its blocks. */
export function writeSection(section: Section | Annex, cover: Cover, opensPage: boolean, given: Desk): Content {
  const desk = { ...given, part: section.id };
  const panel = section.blocks.find((block) => block.type === 'validityPanel');
  const { blocks, lead, preparedBy } = section;
  const hangings = blocks.filter(({ type }) => type === 'hanging').length;
  const spot = spotOf(desk, section.id === 'summary' || hangings >= desk.theme.space.dense_from);
  return [
    titleOf(section, opensPage, desk),
    ...(section.id === 'letter' && desk.form === 'full' ? writeLetterhead(cover, desk) : []),
    ...paragraphOrNone(section.id === 'summary' ? 'statement' : 'lead', lead, desk, { keepNext: true }),
    ...paragraphOrNone('small', preparedBy, desk, { after: desk.theme.space.m, keepNext: true }),
    ...(panel === undefined ? [] : writeGuarantee(panel, cover, desk)),
    ...spot.write(blocks, spot),
  ];
}

/** Number and title; a letter has none, and begins with its date: only its place is marked. */
function titleOf(section: Section | Annex, onNewPage: boolean, desk: Desk): Paragraph {
  const place = desk.places(section.id)?.name ?? '';
  if (section.id === 'letter')
    return new Paragraph({ ...propertiesOf('gap', { onNewPage }, desk), children: [...placed(place, [])] });
  const isCounted = section.number !== null && desk.counts;
  const written =
    section.number === null || isCounted
      ? []
      : plainRuns(`${desk.numeral(section.number)}\u2003`, desk, { style: 'number' });
  return new Paragraph({
    ...propertiesOf('heading1', { onNewPage }, desk),
    ...numberedAs(isCounted ? 0 : null, desk, 0),
    children: [...written, ...placed(place, runsOf(section.title, desk))],
  });
}

/** A title that stands in no section. */
export const plainTitle = (words: Section['title'], desk: Desk): Paragraph =>
  paragraph('contentsTitle', words, desk, { onNewPage: true });
