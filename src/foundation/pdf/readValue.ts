import { PdfFault, type PdfDict, type PdfValue } from './PdfValue.ts';

/** Deeper than any value that is met in practice. */
const deepest = 64;

const isSpace = (code: number | undefined): boolean =>
  code === 0 || code === 9 || code === 10 || code === 12 || code === 13 || code === 32;
const delimiters: ReadonlySet<number | undefined> = new Set(Buffer.from('()<>[]{}/%'));
const isRegular = (code: number | undefined): boolean => code !== undefined && !isSpace(code) && !delimiters.has(code);

/** How many values may still be read; shared by all that is read of a file. */
export interface Effort {
  values: number;
}

/** Ten times what a long proposal has that was signed often. */
export const fullEffort = (): Effort => ({ values: 1_000_000 });

/** Longer than any string but a signature, which is written in digits. */
const longestText = 256 * 1024;

/** A place in a file, and what is read from there on (ISO 32000-1, 7.2). */
export class PdfScanner {
  readonly bytes: Buffer;
  readonly effort: Effort;
  at: number;

  constructor(bytes: Buffer, at: number, effort: Effort) {
    this.bytes = bytes;
    this.at = at;
    this.effort = effort;
  }

  /** Passes white space; a comment is passed only where it is asked for, since it may hold anything. */
  space(): void {
    while (isSpace(this.bytes[this.at])) this.at += 1;
  }

  /** Passes white space, and lines in which a program names itself; no comment that says a word of the file's own. */
  between(): void {
    for (;;) {
      this.space();
      const line = /^%[ -~]{0,200}(?=[\r\n])/.exec(this.bytes.toString('latin1', this.at, this.at + 256))?.[0];
      if (line === undefined || /obj|xref|trailer|stream|EOF|PDF-/i.test(line)) return;
      this.at += line.length;
    }
  }

  /** Whether these letters come next; then they are passed. */
  takes(word: string): boolean {
    for (let i = 0; i < word.length; i += 1) if (this.bytes[this.at + i] !== word.charCodeAt(i)) return false;
    this.at += word.length;
    return true;
  }

  needs(word: string): void {
    if (!this.takes(word)) throw new PdfFault(`${word} is not at ${this.at}`);
  }

  /** The next letters that belong together; empty at a sign. */
  word(): string {
    const start = this.at;
    while (isRegular(this.bytes[this.at])) this.at += 1;
    return this.bytes.toString('latin1', start, this.at);
  }

  /** A whole number that is not negative. */
  count(): number {
    const word = this.word();
    if (!/^\d{1,10}$/.test(word)) throw new PdfFault(`no number at ${this.at}`);
    return Number(word);
  }
}

/** Whether a place that is told leads to another: some writers count from the white space before it. */
export const leadsTo = (told: number, place: number, bytes: Buffer): boolean =>
  told <= place && place - told <= 4 && bytes.subarray(told, place).every(isSpace);

/** Reads one value, with the white space before it. */
export function readValue(scanner: PdfScanner, depth = 0): PdfValue {
  if (depth > deepest) throw new PdfFault(`too deep at ${scanner.at}`);
  scanner.effort.values -= 1;
  if (scanner.effort.values < 0) throw new PdfFault('more values than any proposal has');
  scanner.space();
  if (scanner.takes('<<')) return readDict(scanner, depth);
  if (scanner.takes('[')) return readList(scanner, depth);
  if (scanner.takes('(')) return readText(scanner);
  if (scanner.takes('<')) return readHex(scanner);
  if (scanner.takes('/')) return { kind: 'name', name: unescapeName(scanner.word()) };
  const word = scanner.word();
  if (word === 'true' || word === 'false') return word === 'true';
  if (word === 'null') return null;
  if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) return numberOrReference(word, scanner);
  throw new PdfFault(`nothing that is known at ${scanner.at}`);
}

function readDict(scanner: PdfScanner, depth: number): PdfDict {
  const entries = new Map<string, PdfValue>();
  for (;;) {
    scanner.space();
    if (scanner.takes('>>')) return { kind: 'dict', entries };
    scanner.needs('/');
    const key = unescapeName(scanner.word());
    // Of two entries of one name each reader takes another.
    if (entries.has(key)) throw new PdfFault(`${key} is there twice`);
    entries.set(key, readValue(scanner, depth + 1));
  }
}

function readList(scanner: PdfScanner, depth: number): PdfValue {
  const items: PdfValue[] = [];
  for (;;) {
    scanner.space();
    if (scanner.takes(']')) return { kind: 'list', items };
    items.push(readValue(scanner, depth + 1));
  }
}

/** `12`, or `12 0 R`. */
function numberOrReference(word: string, scanner: PdfScanner): PdfValue {
  const after = scanner.at;
  if (/^\d{1,10}$/.test(word)) {
    scanner.space();
    const generation = scanner.word();
    if (/^\d{1,5}$/.test(generation)) {
      scanner.space();
      if (scanner.word() === 'R') return { kind: 'reference', id: Number(word), generation: Number(generation) };
    }
  }
  scanner.at = after;
  return Number(word);
}

const unescapeName = (word: string): string =>
  word.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A string in brackets, which may hold brackets in pairs (7.3.4.2). */
function readText(scanner: PdfScanner): PdfValue {
  const parts: string[] = [];
  for (let open = 1; ;) {
    const code = scanner.bytes[scanner.at];
    if (code === undefined || parts.length > longestText) throw new PdfFault('a string without an end');
    scanner.at += 1;
    const sign = String.fromCharCode(code);
    if (sign === '(') open += 1;
    if (sign === ')') open -= 1;
    if (open === 0) return { kind: 'text', bytes: parts.join('') };
    parts.push(sign === '\\' ? readEscape(scanner) : sign);
  }
}

function readEscape(scanner: PdfScanner): string {
  const octal = /^[0-7]{1,3}/.exec(scanner.bytes.toString('latin1', scanner.at, scanner.at + 3))?.[0];
  if (octal !== undefined) {
    scanner.at += octal.length;
    return String.fromCharCode(parseInt(octal, 8) & 0xff);
  }
  if (scanner.takes('\r\n')) return '';
  const sign = String.fromCharCode(scanner.bytes[scanner.at] ?? 0);
  scanner.at += 1;
  return sign === '\n' || sign === '\r' ? '' : (escapes[sign] ?? sign);
}

function readHex(scanner: PdfScanner): PdfValue {
  const end = scanner.bytes.indexOf('>', scanner.at);
  if (end < 0) throw new PdfFault('a string without an end');
  const digits = scanner.bytes.toString('latin1', scanner.at, end).replace(/[\0\t\n\f\r ]/g, '');
  if (!/^[0-9a-fA-F]*$/.test(digits)) throw new PdfFault(`no digits at ${scanner.at}`);
  scanner.at = end + 1;
  return {
    kind: 'text',
    bytes: Buffer.from(digits.padEnd(Math.ceil(digits.length / 2) * 2, '0'), 'hex').toString('latin1'),
  };
}
