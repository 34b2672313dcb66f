import type { Theme } from '../../../theme/Theme.ts';
import { cellSide, eighths, hex, twips } from '../ground/lengths.ts';
import { wordLanguage } from '../ground/pieces.ts';
import { fontsXml, paragraphStyleXml, runXml, type Dress } from './paragraphStyleXml.ts';
import { runStyles, tableStyles } from '../ground/styleNames.ts';
import { displayStyles, headingStyles, pageStyles, proseStyles } from './styleRows.ts';

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** What everything rests on: the face, size and language of the body, and the direction of the document. */
function defaultsXml(dress: Dress, language: string): string {
  const { theme, direction } = dress;
  const own = wordLanguage(language);
  const languages = `<w:lang w:val="${direction === 'rtl' ? wordLanguage('en') : own}" w:eastAsia="${wordLanguage('en')}" w:bidi="${direction === 'rtl' ? own : wordLanguage('ar')}"/>`;
  return (
    `<w:docDefaults><w:rPrDefault><w:rPr>${runXml(theme.type.body, dress)}${languages}</w:rPr></w:rPrDefault>` +
    '<w:pPrDefault><w:pPr/></w:pPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>' +
    `<w:pPr><w:widowControl/>${direction === 'rtl' ? '<w:bidi/>' : ''}</w:pPr></w:style>` +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>' +
    '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>' +
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
  );
}

/** Styles of words: the heavier faces of emphasis, links, the marks of footnotes. */
function characterXml(dress: Dress): string {
  const { theme } = dress;
  const { size } = theme.type.body;
  const style = (id: string, name: string, properties: string, own = true): string =>
    `<w:style w:type="character"${own ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>` +
    `<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="20"/><w:rPr>${properties}</w:rPr></w:style>`;
  return [
    style(runStyles.medium, 'Medium', fontsXml({ weight: 500, size }, dress)),
    style(runStyles.strong, 'Semibold', fontsXml({ weight: 600, size }, dress)),
    style(runStyles.link, 'Hyperlink', `<w:color w:val="${hex('brand', theme)}"/>`, false),
    style(runStyles.footnoteMark, 'footnote reference', '<w:vertAlign w:val="superscript"/>', false),
    style(runStyles.unit, 'Unit', runXml({ ...theme.type.unit, tracking: 0 }, dress)),
    style(runStyles.number, 'Heading Number', `<w:color w:val="${hex(theme.h1.number, theme)}"/>`),
  ].join('');
}

const marginsXml = (block: number, inline: number): string =>
  `<w:tblCellMar><w:top w:w="${block}" w:type="dxa"/><w:left w:w="${inline}" w:type="dxa"/>` +
  `<w:bottom w:w="${block}" w:type="dxa"/><w:right w:w="${inline}" w:type="dxa"/></w:tblCellMar>`;

/** Tables: with horizontal rules as the look has them, and bare ones that only set words side by side. */
function tablesXml({ theme }: Dress): string {
  const { row, head, end } = theme.table;
  const edge = (side: string, stroke: Theme['table']['end']): string =>
    stroke === null
      ? ''
      : `<w:${side} w:val="single" w:sz="${eighths(stroke.width, theme)}" w:space="0" w:color="${hex(stroke.color, theme)}"/>`;
  const style = (id: string, name: string, properties: string, more = ''): string =>
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/>` +
    `<w:uiPriority w:val="20"/><w:qFormat/><w:tblPr>${properties}</w:tblPr>${more}</w:style>`;
  const borders = `<w:tblBorders>${edge('top', head.above)}${edge('bottom', end)}${edge('insideH', row.below)}</w:tblBorders>`;
  const first =
    head.below === null
      ? ''
      : `<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>${edge('bottom', head.below)}</w:tcBorders></w:tcPr></w:tblStylePr>`;
  return (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>' +
    '<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>' +
    `${marginsXml(0, twips(cellSide, theme))}</w:tblPr></w:style>` +
    style(
      tableStyles.ruled,
      'Proposal Table',
      borders + marginsXml(twips(row.pad_dense * 0.8, theme), twips(cellSide, theme)),
      first,
    ) +
    style(tableStyles.grid, 'Proposal Grid', marginsXml(0, twips(cellSide, theme)))
  );
}

/** The styles part of a document: everything that a look says, so that a reader who changes a style changes the document. */
export function styleSheet(dress: Dress, language: string, width: number): string {
  const { theme } = dress;
  const rows = [...headingStyles(theme), ...proseStyles(theme), ...displayStyles(theme), ...pageStyles(theme, width)];
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${namespace}">` +
    defaultsXml(dress, language) +
    rows.map((row) => paragraphStyleXml(row, dress)).join('') +
    characterXml(dress) +
    tablesXml(dress) +
    '</w:styles>'
  );
}
