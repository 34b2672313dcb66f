import { deflateSync } from 'node:zlib';

/** An object of an update: its number, and what stands between `obj` and `endobj`. */
export interface Added {
  readonly id: number;
  readonly body: string;
}

/** How an update lists its objects: as clear text, in a stream, or in a stream with the objects bundled. */
export type Form = 'table' | 'stream' | 'bundle';

const last = (text: string, form: RegExp): string => [...text.matchAll(form)].at(-1)?.[1] ?? '';

/** A number that no object of a file has. */
export const freeNumber = (file: Buffer): number => Number(last(file.toString('latin1'), /\/Size (\d+)/g));

/** What the last version of an object says. */
export function bodyOf(file: Buffer, id: number): string {
  const body = last(file.toString('latin1'), new RegExp(`(?:^|\\n)${id} 0 obj\\s([\\s\\S]*?)\\sendobj`, 'g'));
  if (body === '') throw new Error(`There is no object ${id}.`);
  return body;
}

/** The numbers of the objects that say something, in their order. */
export const idsWith = (file: Buffer, words: RegExp): readonly number[] => [
  ...new Set(
    [...file.toString('latin1').matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\sendobj/g)].flatMap(([, id, body = '']) =>
      words.test(body) ? [Number(id)] : [],
    ),
  ),
];

export const stream = (words: string, entries = ''): string =>
  `<< ${entries} /Length ${words.length} >>\nstream\n${words}\nendstream`;

/** Appends an incremental update to a file (ISO 32000-1, 7.5.6). */
export function appendUpdate(file: Buffer, added: readonly Added[], form: Form = 'table', trailer = ''): Buffer {
  const text = file.toString('latin1');
  const size = Math.max(freeNumber(file), ...added.map(({ id }) => id + 1));
  const head = [
    `/Root ${last(text, /\/Root (\d+ 0 R)/g)}`,
    `/Info ${last(text, /\/Info (\d+ 0 R)/g)}`,
    `/Prev ${last(text, /startxref\s+(\d+)/g)}`,
    trailer,
  ].join(' ');
  if (form === 'table') return asTable(text, added, `<< /Size ${size} ${head} >>`);
  return asStream(text, added, { head, size, isBundled: form === 'bundle' });
}

const objectText = ({ id, body }: Added): string => `${id} 0 obj\n${body}\nendobj\n`;

function asTable(text: string, added: readonly Added[], trailer: string): Buffer {
  let whole = text;
  const entries = added.map((one) => {
    const entry = `${one.id} 1\n${String(whole.length).padStart(10, '0')} 00000 n \n`;
    whole += objectText(one);
    return entry;
  });
  const at = whole.length;
  return Buffer.from(`${whole}xref\n${entries.join('')}trailer\n${trailer}\nstartxref\n${at}\n%%EOF\n`, 'latin1');
}

interface Stream {
  readonly head: string;
  readonly size: number;
  readonly isBundled: boolean;
}

function asStream(text: string, added: readonly Added[], { head, size, isBundled }: Stream): Buffer {
  const rows: (readonly [id: number, type: number, second: number, third: number])[] = [];
  const inBundle = isBundled ? added.filter(({ body }) => !/endstream|ByteRange/.test(body)) : [];
  let whole = text;
  const put = (one: Added): void => {
    rows.push([one.id, 1, whole.length, 0]);
    whole += objectText(one);
  };
  for (const one of added) if (!inBundle.includes(one)) put(one);
  if (inBundle.length > 0) {
    let at = 0;
    const heads = inBundle.map(({ id, body }, i) => {
      rows.push([id, 2, size, i]);
      const entry = `${id} ${at}`;
      at += body.length + 1;
      return entry;
    });
    const first = `${heads.join(' ')} `;
    const packed = deflateSync(Buffer.from(`${first}${inBundle.map(({ body }) => `${body} `).join('')}`, 'latin1'));
    const entries = `/Type /ObjStm /N ${inBundle.length} /First ${first.length} /Filter /FlateDecode`;
    put({ id: size, body: stream(packed.toString('latin1'), entries) });
  }
  rows.push([size + 1, 1, whole.length, 0]);
  const sorted = rows.toSorted(([a], [b]) => a - b);
  // Each row foretold from the one above, as most writers do.
  const bytes = sorted.map(([, type, second, third]) => [
    type,
    second >>> 24,
    second >>> 16,
    second >>> 8,
    second,
    third,
  ]);
  const foretold = bytes.map((row, i) => [2, ...row.map((byte, j) => (byte - (bytes[i - 1]?.[j] ?? 0)) & 0xff)]);
  const packed = deflateSync(Buffer.from(foretold.flat())).toString('latin1');
  const index = sorted.map(([id]) => `${id} 1`).join(' ');
  const entries = `/Type /XRef /Size ${size + 2} /W [1 4 1] /Index [${index}] ${head} /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 6 >>`;
  const table = objectText({ id: size + 1, body: stream(packed, entries) });
  return Buffer.from(`${whole}${table}startxref\n${whole.length}\n%%EOF\n`, 'latin1');
}
