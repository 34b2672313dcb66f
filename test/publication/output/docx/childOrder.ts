import { elementsIn, type Element } from './readDocx.ts';

/** The order of the children of an element as the transitional schema has it (ISO/IEC 29500-4, wml.xsd), prefixes left out. */
const orders: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:tcPr': 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:tcBorders': 'top start left bottom end right insideH insideV tl2br tr2bl',
  'w:tblBorders': 'top start left bottom end right insideH insideV',
  'w:pBdr': 'top left bottom right between bar',
  'w:tblCellMar': 'top start left bottom end right',
  'w:tcMar': 'top start left bottom end right',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
  'w:font': 'altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic embedBoldItalic',
  'w:tbl': 'tblPr tblGrid tr',
  'w:numbering': 'numPicBullet abstractNum num numIdMacAtCleanup',
};

/** Children that stand where the schema does not have them, as `w:pPr: jc before spacing`. */
export function misplacedIn(root: Element): readonly string[] {
  return elementsIn(root).flatMap(({ name, children }) => {
    const order = orders[name]?.split(' ');
    if (order === undefined) return [];
    const own = children.map((child) => child.name.replace(/^w:/u, '')).filter((child) => !child.includes(':'));
    const unknown = own.filter((child) => !order.includes(child)).map((child) => `${name}: unknown ${child}`);
    const turned = own.slice(1).flatMap((child, i) => {
      const before = own[i] ?? '';
      return order.indexOf(child) < order.indexOf(before) ? [`${name}: ${before} before ${child}`] : [];
    });
    return [...unknown, ...turned];
  });
}

/** Elements that the schema does not let end so: a cell ends with a paragraph (17.4.65). */
export const badEndings = (root: Element): readonly string[] =>
  elementsIn(root).flatMap(({ name, children }) =>
    name === 'w:tc' && children.at(-1)?.name !== 'w:p'
      ? [`a cell ends with ${children.at(-1)?.name ?? 'nothing'}`]
      : [],
  );
