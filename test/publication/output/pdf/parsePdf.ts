import { inflateSync } from 'node:zlib';

/** A PDF value: names keep their slash, references are `{ ref }`, streams are told by their data. */
export type PdfValue =
  null | boolean | number | string | { readonly ref: number } | readonly PdfValue[] | ReadonlyMap<string, PdfValue>;

export type Dictionary = ReadonlyMap<string, PdfValue>;

export interface PdfFile {
  readonly objects: ReadonlyMap<number, { readonly value: PdfValue; readonly stream: Buffer | null }>;
  readonly trailer: Dictionary;
}

const token = /<<|>>|\[|\]|\/[^\s/<>[\]()]*|<[0-9A-Fa-f\s]*>|\((?:\\[\s\S]|[^\\()])*\)|-?[\d.]+|[A-Za-z]+/y;

/** Reads one value from text; enough of the syntax for the files that we write. */
class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  #next(): string {
    while (/\s/u.test(this.#text[this.#at] ?? 'x')) this.#at += 1;
    token.lastIndex = this.#at;
    const found = token.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  value(first: string = this.#next()): PdfValue {
    if (first === '<<') return this.#dictionary();
    if (first === '[') return this.#array();
    if (first === 'true' || first === 'false') return first === 'true';
    if (first === 'null' || first === '') return null;
    if (/^[-\d.]/u.test(first)) {
      const reference = /^\s+\d+\s+R/u.exec(this.#text.slice(this.#at, this.#at + 12))?.[0];
      if (reference === undefined) return Number(first);
      this.#at += reference.length;
      return { ref: Number(first) };
    }
    return first;
  }

  #array(): readonly PdfValue[] {
    const values: PdfValue[] = [];
    for (let next = this.#next(); next !== ']' && next !== ''; next = this.#next()) values.push(this.value(next));
    return values;
  }

  #dictionary(): Dictionary {
    const entries = new Map<string, PdfValue>();
    for (let key = this.#next(); key !== '>>' && key !== ''; key = this.#next()) entries.set(key, this.value());
    return entries;
  }
}

export const isDictionary = (value: PdfValue | undefined): value is Dictionary => value instanceof Map;

/** Reads the objects and the trailer of a file that pdfkit wrote: no object streams, one cross-reference table. */
export function parsePdf(bytes: Uint8Array): PdfFile {
  const file = Buffer.from(bytes);
  const text = file.toString('latin1');
  const objects = new Map<number, { value: PdfValue; stream: Buffer | null }>();
  const start = /(?<=\n)(\d+) 0 obj\n/gu;
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    const from = match.index + match[0].length;
    const value = new Reader(text.slice(from, text.indexOf('endobj', from))).value();
    const length = isDictionary(value) ? value.get('/Length') : null;
    let stream: Buffer | null = null;
    if (isDictionary(value) && typeof length === 'number') {
      const data = text.indexOf('stream\n', from) + 'stream\n'.length;
      const raw = file.subarray(data, data + length);
      stream = value.get('/Filter') === '/FlateDecode' ? inflateSync(raw) : raw;
      start.lastIndex = data + length;
    }
    objects.set(Number(match[1]), { value, stream });
  }
  const trailer = new Reader(text.slice(text.lastIndexOf('trailer') + 'trailer'.length)).value();
  return { objects, trailer: isDictionary(trailer) ? trailer : new Map() };
}
