import type { Bookmark, Layout } from '../../layout/pages/Page.ts';
import type { TaggedDocument } from './TaggedDocument.ts';

/** Over the words that a bookmark leads to, in pt. */
const over = 12;

/** The bookmarks: sections, and closed under each of them its blocks with a title. */
export function addBookmarks({ outline, pages }: Layout, document: TaggedDocument): void {
  const add = (parent: PDFKit.PDFOutline, { title, page, y }: Bookmark): PDFKit.PDFOutline => {
    // pdfkit counts `left` from the end of the page: its width is the start.
    const left = pages[page - 1]?.width ?? 0;
    return parent.addItem(title, { pageNumber: page - 1, top: Math.max(0, y - over), left, fit: false });
  };
  for (const section of outline) {
    const entry = add(document.outline, section);
    for (const block of section.blocks) add(entry, block);
    // pdfkit counts only what is open; a negative number is what is closed (ISO 32000-1, 12.3.3).
    if (section.blocks.length > 0) entry.dictionary.data.Count = -section.blocks.length;
  }
}
