import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A run of a document part that holds words and nothing else, where a reviewer would put a hand on it. */
export interface Target {
  /** The leaf paragraph, and where it begins in the part. */
  readonly paragraph: string;
  readonly at: number;
  readonly run: string;
  readonly properties: string;
  readonly text: string;
  readonly isInTable: boolean;
}

const paragraphs = /<w:p(?: [^>]*)?>(?:(?!<w:p[ >]).)*?<\/w:p>/gsu;
const runs = /<w:r(?: [^>]*)?>(<w:rPr>(?:(?!<\/w:r>).)*?<\/w:rPr>)?<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>/gsu;

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Runs with at least this many words, in the order of the document. */
export const targetsIn = (xml: string, least: number): readonly Target[] =>
  [...xml.matchAll(paragraphs)].flatMap((found): readonly Target[] => {
    const [paragraph] = found;
    const before = xml.slice(0, found.index);
    const isInTable = before.split('<w:tbl>').length > before.split('</w:tbl>').length;
    if (paragraph.includes('fldChar') || paragraph.includes('TOC')) return [];
    return [...paragraph.matchAll(runs)]
      .slice(0, 1)
      .map(([run, properties = '', text = '']) => ({ paragraph, at: found.index, run, properties, text, isInTable }))
      .filter(({ text }) => words(text).length >= least && !text.includes('&'));
  });

/** A document part with one of its paragraphs replaced by others. */
export const withParagraph = (xml: string, { at, paragraph }: Target, made: string): string =>
  xml.slice(0, at) + made + xml.slice(at + paragraph.length);

/** A part with a run replaced by other runs. */
export const withRun = (xml: string, target: Target, made: string): string =>
  withParagraph(
    xml,
    target,
    target.paragraph.replace(target.run, () => made),
  );

export const runOf = ({ properties }: Pick<Target, 'properties'>, text: string, tag = 'w:t'): string =>
  text === '' ? '' : `<w:r>${properties}<${tag} xml:space="preserve">${text}</${tag}></w:r>`;

const author = 'w:id="9001" w:author="A. Lawyer" w:date="2026-12-01T10:00:00Z"';
export const inserted = (made: string): string => `<w:ins ${author}>${made}</w:ins>`;
export const deleted = (made: string): string => `<w:del ${author}>${made}</w:del>`;

/** Marks the end of a paragraph as put in or taken out. */
export const withEnd = (paragraph: string, mark: 'ins' | 'del'): string => {
  const sign = `<w:rPr><w:${mark} ${author}/></w:rPr>`;
  return paragraph.includes('</w:pPr>')
    ? paragraph.replace('</w:pPr>', `${sign}</w:pPr>`)
    : paragraph.replace(/^(<w:p(?: [^>]*)?>)/u, `$1<w:pPr>${sign}</w:pPr>`);
};

/** All that Word changes in a file when it saves it, and that is no change of anybody's. */
export function saveLikeWord(xml: string): string {
  let count = 0;
  return xml
    .replace(/<w:p>/gu, () => `<w:p w:rsidR="00AB${String((count += 1)).padStart(4, '0')}" w:rsidRDefault="00CD0001">`)
    .replace(/<w:pStyle w:val="/gu, '<w:pStyle w:val="x')
    .replace(runs, (run, properties: string | undefined, text: string) => {
      count += 1;
      const half = Math.floor(text.length / 2);
      // A pair of units may be one letter.
      const cut = /[\uDC00-\uDFFF]/u.test(text[half] ?? '') ? half + 1 : half;
      const parts = [text.slice(0, cut), text.slice(cut)].map((part) => runOf({ properties: properties ?? '' }, part));
      const split = parts.join('<w:proofErr w:type="spellStart"/>');
      switch (count % 4) {
        case 0:
          return `<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="place">${split}</w:smartTag>`;
        case 1:
          return `<w:sdt><w:sdtPr><w:alias w:val="Field"/><w:placeholder><w:docPart w:val="x"/></w:placeholder></w:sdtPr><w:sdtContent>${split}</w:sdtContent></w:sdt>`;
        case 2:
          return `<w:bookmarkStart w:id="${count}" w:name="_Hlk${count}"/>${split}<w:bookmarkEnd w:id="${count}"/>`;
        default:
          return run.replace('<w:r>', '<w:r w:rsidRPr="00EF0001">');
      }
    });
}

/** A file with some of its parts changed or put in. */
export function withParts(bytes: Uint8Array, change: Readonly<Record<string, (text: string) => string>>): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, made] of Object.entries(change)) {
    const part = parts[path];
    parts[path] = strToU8(made(part === undefined ? '' : strFromU8(part)));
  }
  return zipSync(parts, { level: 1 });
}

export const partOf = (bytes: Uint8Array, path = 'word/document.xml'): string => {
  const part = unzipSync(bytes, { filter: ({ name }) => name === path })[path];
  if (part === undefined) throw new Error(`There is no part ${path}.`);
  return strFromU8(part);
};
