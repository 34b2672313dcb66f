import type { GuideStrip } from '../../document/DisplayBlock.ts';
import type { Document, Section } from '../../document/Document.ts';
import type { Guide } from '../../document/Guide.ts';
import { plainRun } from '../text/plainText.ts';
import { criteriaTable, leading, listed, minutesTable, pagesOf, sectionTable, type Starts } from './guideTables.ts';

/** From this number of pages on, counted without it, the guide is a page of its own; from five on a strip of the summary. */
const pageFrom = 8;
const stripFrom = 5;
/** The document with its reader's guide, as its number of pages asks for; `starts` says where each section opens. */
export function withGuide(document: Document, pages: number, starts: Starts): Document {
  const { guide, sections } = document;
  if (document.form === 'short' || document.coverless === true) return document;
  // Who evaluates gets the map, however short the document is.
  if (guide.criteria === null && (pages < stripFrom || guide.topics.length === 0)) return document;
  if (guide.criteria === null && pages < pageFrom) {
    const strip = stripOf(guide, starts);
    return {
      ...document,
      sections: sections.map((section) => (section.id === 'summary' ? withBlock(section, strip) : section)),
    };
  }
  const at = sections.findIndex(({ id }) => id === 'summary') + 1;
  return { ...document, sections: [...sections.slice(0, at), guidePage(document, starts), ...sections.slice(at)] };
}

const withBlock = (section: Section, block: Section['blocks'][number]): Section => ({
  ...section,
  blocks: [...section.blocks, block],
});

/** Five cells at most: a topic, and the pages written for it. */
const stripOf = (guide: Guide, starts: Starts): GuideStrip => ({
  type: 'guideStrip',
  topics: guide.topics.map((topic) => {
    const own = pagesOf(topic, starts);
    return {
      title: leading(topic.title, listed(own, guide)),
      pages: [
        ...(own.length === 1 ? guide.pages.one : guide.pages.other),
        ...plainRun('\u00A0'),
        ...listed(own, guide),
      ],
    };
  }),
});

/** The guide as a page: the sections, what the marks mean, and, where that leaves room, the questions. */
function guidePage(document: Document, starts: Starts): Section {
  const { guide } = document;
  const { filled, ring } = guide.legend;
  return {
    id: 'guide',
    number: null,
    title: guide.title,
    running: guide.running,
    lead: guide.lead,
    preparedBy: null,
    blocks: [
      ...(guide.criteria === null ? [] : [criteriaTable(document, guide.criteria)]),
      sectionTable(document),
      ...(guide.topics.length === 0 ? [] : [{ type: 'guideLegend', filled, ring } as const]),
    ],
    ...(guide.criteria === null ? { spare: [minutesTable(document, starts)] } : {}),
  };
}
