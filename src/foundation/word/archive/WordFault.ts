import { statement, type Statement } from '../../diagnostics/finding.ts';

/** Why a Word file is not read: it ends the reading wherever it is found, and is a finding (E621) outside. */
export class WordFault extends Error {
  /** The finding, for the name of the file. */
  readonly about: (file: string) => Statement;

  constructor(says: string, about: WordFault['about']) {
    super(says);
    this.about = about;
  }
}

/** As much of the name of a part as one line holds: it was written by somebody else. */
const shown = (part: string): string => (part.length > 60 ? `${part.slice(0, 59)}…` : part);

/** The file is no Word document, or one that is locked. */
export const noWord = (says: 'noArchive' | 'noDocument' | 'locked' | 'old' | 'cut'): WordFault =>
  new WordFault(says, (file) => statement('E621', says, { file }));

/** What is wrong with one part of the file. */
type PartFault = 'broken' | 'deep' | 'entities' | 'encoding' | 'twice' | 'packed' | 'cutPart' | 'bomb';

/** A part of the file is not what it has to be. */
export const partFault = (says: PartFault, part: string): WordFault =>
  new WordFault(says, (file) => statement('E621', says, { file, part: shown(part) }));

/** There is more of something than a document has. */
export const tooMuch = (
  says: 'manyParts' | 'manyElements' | 'manyLines' | 'manyLetters' | 'largeWhole',
  most: string,
): WordFault => new WordFault(says, (file) => statement('E621', says, { file, most }));

/** A part that is larger than a document's may be, by what the file says of it or by what comes out of it. */
export const largePart = (part: string, most: string): WordFault =>
  new WordFault('largePart', (file) => statement('E621', 'largePart', { file, part: shown(part), most }));
