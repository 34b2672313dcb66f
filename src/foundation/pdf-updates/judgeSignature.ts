import { isA, type PdfDict, type PdfValue } from '../pdf/PdfValue.ts';
import type { Verdicts } from './Verdicts.ts';

/** What a signature may say (ISO 32000-1, 12.8.1). */
const known: ReadonlySet<string> = new Set([
  ...['Type', 'Filter', 'SubFilter', 'Contents', 'Cert', 'ByteRange', 'Reference', 'Changes', 'Name', 'M'],
  ...['Location', 'Reason', 'ContactInfo', 'R', 'V', 'Prop_Build', 'Prop_AuthTime', 'Prop_AuthType'],
]);

/** The value of a field for a signature: nothing, or a signature in an object that is new. */
export function judgeSignature(value: PdfValue | undefined, field: PdfDict, verdicts: Verdicts): void {
  if (value === undefined || value === null) return;
  const { now, before } = verdicts;
  const signature = now.dict(value);
  const isNew = !isA('reference', value) || !before.has(value.id);
  if (signature === null || !isNew || [...signature.entries.keys()].some((key) => !known.has(key))) {
    verdicts.blame('field', isA('reference', value) ? value.id : null);
    return;
  }
  verdicts.allow(field.entries.get('V'));
}

/** The signature in a field, where somebody has signed: a place kept for one holds nothing but zeros. */
export function signatureIn(value: PdfDict | null): PdfDict | null {
  const contents = value?.entries.get('Contents');
  return isA('text', contents) && /[^\0]/.test(contents.bytes) ? value : null;
}

/** Whether a signature is over the whole of a file of so many bytes, but for its own place. */
export function isOverAll(signature: PdfDict, end: number): boolean {
  const range = signature.entries.get('ByteRange');
  const contents = signature.entries.get('Contents');
  if (!isA('list', range) || !isA('text', contents)) return false;
  const [start, length, next, rest] = range.items;
  if (start !== 0 || typeof length !== 'number' || typeof next !== 'number' || typeof rest !== 'number') return false;
  // Its own place: two digits a byte, between brackets. A line may end behind the last byte that is told.
  return (
    next - length >= 2 * contents.bytes.length &&
    next - length <= 2 * contents.bytes.length + 2 &&
    next + rest >= end &&
    next + rest <= end + 2
  );
}
