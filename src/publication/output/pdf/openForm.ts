import type { Layout } from '../../layout/pages/Page.ts';
import { FormWriter } from './FormWriter.ts';
import type { TaggedDocument } from './TaggedDocument.ts';

/** The form of a document. Few are printed with one: what it takes is loaded only then. */
export function openForm(document: TaggedDocument, direction: Layout['direction']): FormWriter {
  return new FormWriter(document, direction);
}
