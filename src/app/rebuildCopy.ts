import { markOf } from '../foundation/comparison/marks.ts';
import { readWord } from '../foundation/word/readWord.ts';
import type { WordFile } from '../foundation/word/WordFile.ts';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import type { TextRun } from '../publication/document/Inline.ts';
import { writeDocx } from '../publication/output/docx/writeDocx.ts';
import type { TracedPart } from '../publication/output/docx/ground/Trace.ts';
import type { Prepared } from './build.ts';
import type { ComposedDocument } from './composeDocument.ts';
import { faultOf, type Look } from './templates/loadLook.ts';

/** A stretch of words of our copy: what they are, and the part of the document that they stand in. */
export interface Origin {
  readonly words: TextRun;
  readonly part: TracedPart;
}

/** Our copy as it is read, and where its words were written: by the numbers of the marks in it. */
export interface OwnCopy {
  readonly file: WordFile;
  readonly origins: readonly Origin[];
}

/** The copy for Word once more, with marks in its words; it is read like the one that came back, and never written. */
export async function rebuildCopy(
  { document, stamp }: Pick<ComposedDocument, 'document' | 'stamp'>,
  { pictures }: Pick<Prepared, 'pictures'>,
  look: Look,
): Promise<OwnCopy | Diagnostic> {
  const origins: Origin[] = [];
  const trace = (words: TextRun, part: TracedPart): string => markOf(origins.push({ words, part }) - 1);
  try {
    const bytes = await writeDocx(document, { theme: look.theme, fonts: look.fonts, pictures, stamp, trace });
    const read = readWord(bytes, 'our copy');
    if ('fault' in read) throw new Error(`Our own copy cannot be read: ${read.fault.says}.`);
    return { file: read.file, origins };
  } catch (error) {
    return faultOf(error, look);
  }
}
