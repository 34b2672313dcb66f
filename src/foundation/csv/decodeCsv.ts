import { type Decoded, decodeText } from '../yaml/decodeText.ts';

/** Reads the bytes of a CSV file as UTF-8; else names what they are. */
export const decodeCsv = (bytes: Uint8Array): Decoded =>
  isZip(bytes) ? { encoding: 'a spreadsheet, not CSV' } : decodeText(bytes);

/** Spreadsheets are ZIP archives, whatever they are called. */
const isZip = ([first, second, third, fourth]: Uint8Array): boolean =>
  first === 0x50 && second === 0x4b && third === 3 && fourth === 4;
