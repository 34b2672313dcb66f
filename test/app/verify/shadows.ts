import {
  appendUpdate,
  bodyOf,
  freeNumber,
  idsWith,
  stream,
  type Added,
  type Form,
} from '../../foundation/pdf/appendUpdate.ts';
import { catalogOf, fieldOf } from './signing.ts';

/** Updates that change what a reader sees or what happens, each by its name. */
export type Shadow = readonly [name: string, make: (file: Buffer) => Buffer];

const forms: readonly Form[] = ['table', 'stream', 'bundle'];
const exchange = (file: Buffer, id: number, from: RegExp | string, to: string): Added => {
  const body = bodyOf(file, id);
  const changed = body.replace(from, to);
  if (changed === body) throw new Error(`Nothing to exchange in ${body.slice(0, 200)}`);
  return { id, body: changed };
};
const update =
  (change: (file: Buffer) => readonly Added[], form: Form = 'table', trailer = ''): Shadow[1] =>
  (file) =>
    appendUpdate(file, change(file), form, trailer);

const pagesOf = (file: Buffer): readonly number[] => idsWith(file, /\/Type \/Page\s/);
const pageOf = (file: Buffer, place: number): number => pagesOf(file)[place] ?? 0;
const contentsOf = (file: Buffer, page: number): number => Number(/\/Contents (\d+) 0 R/.exec(bodyOf(file, page))?.[1]);
const other = stream('BT /F1 40 Tf 100 500 Td (1.00 EUR) Tj ET');

/** On each page: drawn anew in place, by another stream, cut, covered, and with other letters. */
const onPage = (place: number): readonly Shadow[] => {
  const form = forms[place % forms.length] ?? 'table';
  const withStream = (file: Buffer, key: RegExp, to: (id: number) => string): readonly Added[] => [
    exchange(file, pageOf(file, place), key, to(freeNumber(file))),
    { id: freeNumber(file), body: other },
  ];
  return [
    [
      `page ${place}: its content replaced`,
      update((file) => [{ id: contentsOf(file, pageOf(file, place)), body: other }], form),
    ],
    [
      `page ${place}: another content`,
      update((file) => withStream(file, /\/Contents \d+ 0 R/, (id) => `/Contents ${id} 0 R`), form),
    ],
    [
      `page ${place}: more content`,
      update((file) => withStream(file, /\/Contents (\d+ 0 R)/, (id) => `/Contents [$1 ${id} 0 R]`), form),
    ],
    [
      `page ${place}: cut`,
      update(
        (file) => [exchange(file, pageOf(file, place), '/Type /Page', '/CropBox [0 0 300 300] /Type /Page')],
        form,
      ),
    ],
    [
      `page ${place}: a note over it`,
      update(
        (file) => [
          exchange(file, pageOf(file, place), '/Type /Page', `/Type /Page /Unused null`),
          { id: freeNumber(file), body: '<< /Type /Annot /Subtype /FreeText /Rect [0 0 500 800] /Contents (1.00) >>' },
        ],
        form,
      ),
    ],
    [
      `page ${place}: other fonts`,
      update((file) => [exchange(file, pageOf(file, place), /\/Resources \d+ 0 R/, '/Resources << >>')], form),
    ],
  ];
};

const annotated = (file: Buffer, annotation: string): readonly Added[] => {
  const [page, id] = [pageOf(file, 1), freeNumber(file)];
  return [exchange(file, page, '/Annots [', `/Annots [${id} 0 R `), { id, body: annotation }];
};
const inCatalog = (words: string, ...more: readonly string[]): Shadow[1] =>
  update((file) => [
    exchange(file, catalogOf(file), />>$/, `${words.replaceAll('NEW', String(freeNumber(file)))}\n>>`),
    ...more.map((body, i) => ({ id: freeNumber(file) + i, body })),
  ]);
const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
const inField = (name: string, from: RegExp | string, to: string): Shadow[1] =>
  update((file) => [exchange(file, fieldOf(file, name), from, to)]);
const formOf = (file: Buffer): number => Number(/\/AcroForm (\d+) 0 R/.exec(bodyOf(file, catalogOf(file)))?.[1]);
const newField = (words: string): Shadow[1] =>
  update((file) => [
    exchange(file, formOf(file), '/Fields [', `/Fields [${freeNumber(file)} 0 R `),
    ...annotated(file, `<< /Type /Annot /Subtype /Widget /T (new) ${words} >>`),
  ]);

const elsewhere: readonly Shadow[] = [
  ['a link', update((file) => annotated(file, '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] >>'))],
  ['a stamp', update((file) => annotated(file, '<< /Type /Annot /Subtype /Stamp /Rect [0 0 99 99] >>'))],
  ['an annotation taken away', update((file) => [exchange(file, pageOf(file, 0), /\/Annots \[\d+ 0 R /, '/Annots [')])],
  [
    'a font',
    update((file) => [exchange(file, idsWith(file, /\/Type \/Font\s/)[0] ?? 0, '/Type /Font', '/X 1 /Type /Font')]),
  ],
  [
    'what letters stand for',
    update((file) => [{ id: Number(/\/ToUnicode (\d+)/.exec(file.toString('latin1'))?.[1]), body: other }]),
  ],
  [
    'the file of a font',
    update((file) => [{ id: Number(/\/FontFile2 (\d+)/.exec(file.toString('latin1'))?.[1]), body: other }]),
  ],
  [
    'pages in another order',
    update((file) => [
      exchange(file, idsWith(file, /\/Type \/Pages\s/)[0] ?? 0, /\/Kids \[(\d+ 0 R) (\d+ 0 R)/, '/Kids [$2 $1'),
    ]),
  ],
  [
    'a page less',
    update((file) => [exchange(file, idsWith(file, /\/Type \/Pages\s/)[0] ?? 0, /\/Kids \[\d+ 0 R /, '/Kids [')]),
  ],
  ['another tree of pages', inCatalog('', '<< /Type /Pages /Kids [] /Count 0 >>')],
  ['a script when it opens', inCatalog(`/OpenAction ${script}`)],
  ['a script of the document', inCatalog('/AA << /WC NEW 0 R >>', script)],
  ['a layer', inCatalog('/OCProperties << /OCGs [] /D << >> >>')],
  ['an attached file', inCatalog('/AF [NEW 0 R]', '<< /Type /Filespec /F (a.txt) >>')],
  ['a script in what belongs to signatures', inCatalog('/DSS NEW 0 R', `<< /Certs [] /A ${script} >>`)],
  ['a field of text that is new', newField('/FT /Tx /V (1.00) /Rect [50 50 200 80]')],
  ['a field for a signature over the page', newField('/FT /Sig /Rect [50 50 500 700]')],
  ['a field for a signature with a script', newField(`/FT /Sig /Rect [0 0 0 0] /AA << /U ${script} >>`)],
  ['a field moved', inField('client_1_name', /\/Rect \[[^\]]*\]/, '/Rect [0 0 600 800]')],
  ['a field of another name', inField('client_1_name', '(client_1_name)', '(seller_1_name)')],
  ['a field that acts', inField('client_1_name', '/FT /Tx', `/FT /Tx /A ${script}`)],
  ['a field that is hidden', inField('client_1_name', '/F 4', '/F 2')],
  ['a field taken out', update((file) => [exchange(file, formOf(file), /\/Fields \[\d+ 0 R /, '/Fields [')])],
  [
    'what it says of itself',
    update((file) => [exchange(file, idsWith(file, /\/Type \/Metadata/)[0] ?? 0, 'Northwind', 'Southwind')]),
  ],
  [
    'its title',
    update((file) => [
      exchange(file, Number(/\/Info (\d+)/.exec(file.toString('latin1'))?.[1]), '/Title', '/Subject2'),
    ]),
  ],
  ['an object that nothing names', update((file) => [{ id: freeNumber(file), body: '<< /X 1 >>' }])],
  [
    'another catalog',
    (file) => {
      const id = freeNumber(file);
      const text = appendUpdate(file, [{ id, body: bodyOf(file, catalogOf(file)) }]).toString('latin1');
      const at = text.lastIndexOf('/Root ');
      return Buffer.from(`${text.slice(0, at)}${text.slice(at).replace(/\d+/, String(id))}`, 'latin1');
    },
  ],
  [
    'a page drawn anew, and back',
    (file) => {
      const id = contentsOf(file, pageOf(file, 2));
      return appendUpdate(appendUpdate(file, [{ id, body: other }]), [{ id, body: bodyOf(file, id) }]);
    },
  ],
  ['words behind the end', (file) => Buffer.concat([file, Buffer.from('% more\n')])],
  ['zeros behind the end', (file) => Buffer.concat([file, Buffer.alloc(1000)])],
  [
    'an update of another file',
    (file) =>
      Buffer.from(
        appendUpdate(file, [])
          .toString('latin1')
          .replace(/\/Prev \d+ (?=[^/]*>>\s*startxref\s+\d+\s+%%EOF\n$)/, '/Prev 17 '),
        'latin1',
      ),
  ],
  [
    'an object that is taken out',
    (file) =>
      Buffer.from(
        appendUpdate(file, [])
          .toString('latin1')
          .replace(/xref\n(?=trailer[^]*$)/, `xref\n${pageOf(file, 0)} 1\n0000000000 00001 f \n`),
        'latin1',
      ),
  ],
];

/** At least fifty. */
export const shadowsOf = (pages: number): readonly Shadow[] => [
  ...Array.from({ length: pages }, (_, place) => onPage(place)).flat(),
  ...elsewhere,
];
