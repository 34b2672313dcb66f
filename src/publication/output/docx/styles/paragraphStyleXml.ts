import type { Theme } from '../../../theme/Theme.ts';
import type { Stroke } from '../../../theme/Theme.ts';
import { eighths, halfPoints, hex, twips } from '../ground/lengths.ts';
import { arabicWeight, type Faces } from './faces.ts';
import { paragraphStyles } from '../ground/styleNames.ts';
import type { StyleRow } from './StyleRow.ts';

/** What styles are written with. */
export interface Dress {
  readonly theme: Theme;
  readonly faces: Faces;
  readonly direction: 'ltr' | 'rtl';
  /** The numbering of a style by its id, where it has one: its list in the numbering part, and the level in it. */
  readonly numbering: ReadonlyMap<string, { readonly list: string; readonly level: number }>;
}

type Type = StyleRow['type'];

/** The faces of a weight: one for Latin and Cyrillic, one for Arabic letters. */
export function fontsXml({ weight, size }: Pick<Type, 'weight' | 'size'>, { faces, theme }: Dress): string {
  const latin = faces('latin', weight);
  const arabic = faces('arabic', arabicWeight(weight, size, theme));
  const fonts = `<w:rFonts w:ascii="${latin.family}" w:hAnsi="${latin.family}" w:eastAsia="${latin.family}" w:cs="${arabic.family}"/>`;
  return fonts + (latin.isBold ? '<w:b/>' : '') + (arabic.isBold ? '<w:bCs/>' : '');
}

/** Properties of runs in the order of CT_RPr (ISO/IEC 29500-1, 17.3.2.28). */
export function runXml(type: Type, dress: Dress): string {
  const { theme } = dress;
  const spacing = twips(type.tracking, theme);
  return (
    fontsXml(type, dress) +
    `<w:color w:val="${hex(type.color, theme)}"/>` +
    (spacing === 0 ? '' : `<w:spacing w:val="${spacing}"/>`) +
    `<w:sz w:val="${halfPoints(type.size, theme)}"/>` +
    `<w:szCs w:val="${halfPoints(type.size * theme.font.arabic_scale, theme)}"/>`
  );
}

const edgeXml = (side: string, stroke: Stroke | null | undefined, space: number, theme: Theme): string =>
  stroke === null || stroke === undefined
    ? ''
    : `<w:${side} w:val="single" w:sz="${eighths(stroke.width, theme)}" w:space="${space}" w:color="${hex(stroke.color, theme)}"/>`;

/** From a line to the words beside it, in pt. */
const besideLine = { above: 6, below: 5, bar: 8, frame: 6 };

function bordersXml({ above, below, bar, frame }: StyleRow, { theme }: Dress): string {
  const sides = [
    edgeXml('top', above ?? frame, frame === undefined ? besideLine.above : besideLine.frame, theme),
    edgeXml('left', bar ?? frame, bar === undefined ? besideLine.frame : besideLine.bar, theme),
    edgeXml('bottom', below ?? frame, frame === undefined ? besideLine.below : besideLine.frame, theme),
    edgeXml('right', frame, besideLine.frame, theme),
  ].join('');
  return sides === '' ? '' : `<w:pBdr>${sides}</w:pBdr>`;
}

const tabsXml = ({ tabs = [] }: StyleRow, { theme }: Dress): string =>
  tabs.length === 0
    ? ''
    : `<w:tabs>${tabs
        .map(
          ({ at, align, dots }) =>
            `<w:tab w:val="${align === 'end' ? 'right' : 'center'}"${dots === true ? ' w:leader="dot"' : ''} w:pos="${twips(at, theme)}"/>`,
        )
        .join('')}</w:tabs>`;

/** Properties of paragraphs in the order of CT_PPr (ISO/IEC 29500-1, 17.3.1.26). */
export function paragraphXml(row: StyleRow, dress: Dress): string {
  const { theme } = dress;
  const numbered = dress.numbering.get(paragraphStyles[row.style]);
  const { before = 0, after = 0, indent, hanging } = row;
  return [
    row.keepNext === true ? '<w:keepNext/>' : '',
    row.keepLines === true ? '<w:keepLines/>' : '',
    numbered === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${numbered.level}"/><w:numId w:val="${numbered.list}"/></w:numPr>`,
    bordersXml(row, dress),
    tabsXml(row, dress),
    `<w:spacing w:before="${twips(before, theme)}" w:after="${twips(after, theme)}" w:line="${twips(row.type.leading, theme)}" w:lineRule="atLeast"/>`,
    indent === undefined
      ? ''
      : `<w:ind w:left="${twips(indent, theme)}"${hanging === undefined ? '' : ` w:hanging="${twips(hanging, theme)}"`}/>`,
    row.align === undefined ? '' : `<w:jc w:val="${row.align === 'end' ? 'right' : 'center'}"/>`,
    row.outline === undefined ? '' : `<w:outlineLvl w:val="${row.outline}"/>`,
  ].join('');
}

/** A style of paragraphs. */
export const paragraphStyleXml = (row: StyleRow, dress: Dress): string =>
  `<w:style w:type="paragraph"${isBuiltIn(row.name) ? '' : ' w:customStyle="1"'} w:styleId="${paragraphStyles[row.style]}">` +
  `<w:name w:val="${row.name}"/><w:basedOn w:val="Normal"/>` +
  (row.next === undefined ? '' : `<w:next w:val="${paragraphStyles[row.next]}"/>`) +
  `<w:uiPriority w:val="${row.quick === true ? 1 : 20}"/>${row.quick === true ? '<w:qFormat/>' : ''}` +
  `<w:pPr>${paragraphXml(row, dress)}</w:pPr><w:rPr>${runXml(row.type, dress)}</w:rPr></w:style>`;

/** Names that Word has a style for itself. */
const builtIn: ReadonlySet<string> = new Set([
  'Body Text',
  'Title',
  'heading 1',
  'heading 2',
  'heading 3',
  'caption',
  'List Bullet',
  'List Number',
  'Quote',
  'TOC Heading',
  'toc 1',
  'header',
  'footer',
  'footnote text',
]);

const isBuiltIn = (name: string): boolean => builtIn.has(name);
