/** A file that goes with a PDF/A-3 (ISO 19005-3, 6.8). */
export interface Attachment {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  /** Another form of the document, or data that it was made from. */
  readonly relationship: 'Alternative' | 'Data';
  readonly description: string;
  readonly bytes: Buffer;
}
