import type { PdfDict, PdfValue } from './PdfValue.ts';

/** An object as one revision of a file has it. */
export interface PdfObject {
  readonly id: number;
  readonly generation: number;
  readonly value: PdfValue;
  /** Where the bytes of a stream lie in the file; null where it is none. */
  readonly stream: { readonly start: number; readonly end: number } | null;
  /** Where it begins; null inside a bundle of objects. */
  readonly at: number | null;
}

/** What an incremental update, or the file before any, holds (ISO 32000-1, 7.5.6). */
export interface Revision {
  readonly objects: ReadonlyMap<number, PdfObject>;
  readonly trailer: PdfDict;
  /** Where it says that its table begins: the next update names that place. */
  readonly table: number;
  /** Behind its last byte. */
  readonly end: number;
}

/** What a table says of an object. */
export type Listed =
  | { readonly is: 'at'; readonly at: number; readonly generation: number }
  | { readonly is: 'bundled'; readonly bundle: number }
  | { readonly is: 'free' };
