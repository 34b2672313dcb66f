/** A value of a PDF (ISO 32000-1, 7.3). Names, strings and references are told apart by their kind. */
export type PdfValue = null | boolean | number | PdfName | PdfText | PdfReference | PdfList | PdfDict;

export interface PdfName {
  readonly kind: 'name';
  readonly name: string;
}

/** A string: a character a byte. */
export interface PdfText {
  readonly kind: 'text';
  readonly bytes: string;
}

export interface PdfReference {
  readonly kind: 'reference';
  readonly id: number;
  readonly generation: number;
}

export interface PdfList {
  readonly kind: 'list';
  readonly items: readonly PdfValue[];
}

export interface PdfDict {
  readonly kind: 'dict';
  readonly entries: ReadonlyMap<string, PdfValue>;
}

/** A revision of a file that cannot be understood to its last byte: nobody can then say what it changes. */
export class PdfFault extends Error {
  override readonly name = 'PdfFault';
}

type Kinded = Exclude<PdfValue, null | boolean | number>;

/** Whether a value is of a kind. */
export const isA = <K extends Kinded['kind']>(
  kind: K,
  value: PdfValue | undefined,
): value is Extract<Kinded, { readonly kind: K }> => typeof value === 'object' && value !== null && value.kind === kind;

/** What a dictionary says under a key, where that is a name. */
export function nameIn(dict: PdfDict | null, key: string): string | null {
  const value = dict?.entries.get(key);
  return isA('name', value) ? value.name : null;
}

/** One text for each value: two are the same where they say the same, in whatever order their keys stand. */
export function textOf(value: PdfValue | undefined): string {
  if (value === undefined || value === null || typeof value !== 'object') return String(value ?? null);
  switch (value.kind) {
    case 'name':
      return `/${JSON.stringify(value.name)}`;
    case 'text':
      return JSON.stringify(value.bytes);
    case 'reference':
      return `${value.id} ${value.generation} R`;
    case 'list':
      return `[${value.items.map(textOf).join(' ')}]`;
    case 'dict': {
      const keys = [...value.entries.keys()].toSorted();
      return `<<${keys.map((key) => `${JSON.stringify(key)} ${textOf(value.entries.get(key))}`).join(' ')}>>`;
    }
  }
}

/** A string of a PDF as people read it: UTF-16 or UTF-8 where it says so, else a character a byte (7.9.2). */
export function wordsOf({ bytes }: PdfText): string {
  const raw = Buffer.from(bytes, 'latin1');
  if (raw[0] === 0xfe && raw[1] === 0xff) return new TextDecoder('utf-16be').decode(raw.subarray(2));
  if (raw[0] === 0xef && raw[1] === 0xbb && raw[2] === 0xbf) return raw.subarray(3).toString('utf8');
  return bytes;
}
