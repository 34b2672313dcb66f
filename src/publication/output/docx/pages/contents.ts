import { TableOfContents } from 'docx';
import type { Document } from '../../../document/Document.ts';
import { criteriaTable, minutesTable, type Starts } from '../../../layout/pages/guideTables.ts';
import { plainText } from '../../../layout/text/plainText.ts';
import { stripIgnorables } from '../../../layout/text/resolveParagraph.ts';
import type { FileChild } from 'docx';
import { writeTable } from '../blocks/table.ts';
import type { Desk } from '../ground/Desk.ts';
import { partsOf } from '../ground/walk.ts';
import { plainTitle } from './section.ts';
import { spotOf } from './spotOf.ts';

/** The reader's guide: what is evaluated, the contents as a field that Word keeps, and where each question is answered. */
export function writeContents(document: Document, desk: Desk): readonly FileChild[] {
  const { guide } = document;
  return [
    plainTitle(guide.title, desk),
    ...(guide.criteria === null ? [] : writeTable(criteriaTable(document, guide.criteria), spotOf(desk))),
    contentsField(document, desk),
    ...(guide.topics.length === 0 ? [] : writeTable(minutesTable(document, eachApart(document)), spotOf(desk))),
  ];
}

/** The titles of all sections and annexes; Word fills their pages in. */
function contentsField(document: Document, { places, numeral }: Desk): TableOfContents {
  return new TableOfContents(plainText(document.guide.title), {
    hyperlink: true,
    beginDirty: false,
    headingStyleRange: '1-1',
    cachedEntries: partsOf(document)
      .filter(({ id }) => id !== 'letter')
      .map(({ id, number, title }) => {
        const words = stripIgnorables(plainText(title));
        const place = places(id);
        return {
          title: number === null ? words : `${numeral(number)}\u2003${words}`,
          level: 1,
          ...(place === null ? {} : { href: place.name }),
        };
      }),
  });
}

/** Without pages every section is a place of its own. */
const eachApart = ({ sections }: Document): Starts => new Map(sections.map(({ id }, at) => [id, at]));
