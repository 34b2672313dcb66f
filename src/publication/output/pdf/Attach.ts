import type { TaggedDocument } from './TaggedDocument.ts';

/** Puts files into a PDF/A-3 that go with it (ISO 19005-3, 6.8); undefined where there are none. */
export type Attach = ((document: TaggedDocument) => void) | undefined;
