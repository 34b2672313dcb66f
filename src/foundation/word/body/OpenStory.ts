import { tooMuch } from '../archive/WordFault.ts';
import { wordLimits } from '../archive/wordLimits.ts';
import type { Fields } from './fields.ts';
import { anyResult, openFields } from './fields.ts';
import { revisionIn } from './revisions.ts';
import type { Piece, Revision, Standing, Story, WordBlock, WordCell, WordRow } from './Word.ts';

/** How many paragraphs, and letters in them, all parts of a file may still have. */
export interface WordAllowance {
  paragraphs: number;
  letters: number;
}

interface OpenParagraph {
  readonly pieces: Piece[];
  readonly comments: string[];
  readonly id: string | null;
  style: string | null;
  end: Standing;
  /** Whether words of a list of contents are in it, and others. */
  hasContents: boolean;
  hasWords: boolean;
}

/** How words of a run look. */
interface RunLook {
  isStruck: boolean;
  isHidden: boolean;
}

interface OpenCell {
  readonly blocks: WordBlock[];
  span: number;
}

interface OpenRow {
  readonly cells: WordCell[];
  isHead: boolean;
}

/** As many letters as are shown of what a comment is about. */
const mostCommented = 400;
/** As many comments as go over one word. */
const mostOpen = 10;

/** A part of a document while it is read: its paragraphs and tables as they open and close. */
export class OpenStory {
  readonly fields: Fields = openFields();
  readonly revisions: Revision[] = [];
  private readonly containers: WordBlock[][] = [[]];
  private readonly paragraphs: OpenParagraph[] = [];
  private readonly runs: RunLook[] = [];
  private readonly tables: WordRow[][] = [];
  private readonly rows: OpenRow[] = [];
  private readonly cells: OpenCell[] = [];
  private readonly openComments = new Set<string>();
  private readonly attached = new Set<string>();
  private readonly commented = new Map<string, string>();
  private hasHidden = false;

  private readonly allowance: WordAllowance;

  constructor(allowance: WordAllowance) {
    this.allowance = allowance;
  }

  get paragraph(): OpenParagraph | undefined {
    return this.paragraphs.at(-1);
  }

  get run(): RunLook | undefined {
    return this.runs.at(-1);
  }

  get row(): OpenRow | undefined {
    return this.rows.at(-1);
  }

  get cell(): OpenCell | undefined {
    return this.cells.at(-1);
  }

  openParagraph(id: string | null): void {
    this.allowance.paragraphs -= 1;
    if (this.allowance.paragraphs < 0) throw tooMuch('manyLines', String(wordLimits.paragraphs));
    const fresh = { id, style: null, end: 'kept', hasContents: false, hasWords: false } as const;
    this.paragraphs.push({ ...fresh, pieces: [], comments: [] });
  }

  closeParagraph(): void {
    const closed = this.paragraphs.pop();
    if (closed === undefined) return;
    const { hasContents, hasWords, ...paragraph } = closed;
    this.containers.at(-1)?.push({ ...paragraph, kind: 'paragraph', isContents: hasContents && !hasWords });
  }

  openRun(): void {
    this.runs.push({ isStruck: false, isHidden: false });
  }

  closeRun(): void {
    this.runs.pop();
  }

  openTable(): void {
    this.tables.push([]);
  }

  closeTable(): void {
    const rows = this.tables.pop();
    if (rows !== undefined) this.containers.at(-1)?.push({ kind: 'table', rows });
  }

  openRow(): void {
    this.rows.push({ cells: [], isHead: false });
  }

  closeRow(): void {
    const row = this.rows.pop();
    if (row !== undefined) this.tables.at(-1)?.push(row);
  }

  openCell(): void {
    const blocks: WordBlock[] = [];
    this.cells.push({ blocks, span: 1 });
    this.containers.push(blocks);
  }

  closeCell(): void {
    const cell = this.cells.pop();
    if (cell === undefined) return;
    this.containers.pop();
    this.rows.at(-1)?.cells.push({ content: cell.blocks, span: cell.span });
  }

  /** Words of the run that is open, as far as they are the document's own. */
  write(text: string): void {
    const { paragraph, run } = this;
    if (paragraph === undefined || text === '') return;
    this.allowance.letters -= text.length;
    if (this.allowance.letters < 0) throw tooMuch('manyLetters', String(wordLimits.letters));
    const seen = this.fields.seen();
    if (seen === 'nothing') return;
    if (run?.isHidden === true) {
      this.hasHidden = true;
      return;
    }
    if (seen === 'contents') paragraph.hasContents = true;
    else if (/\S/.test(text)) paragraph.hasWords = true;
    for (const id of this.openComments) {
      const about = (this.commented.get(id) ?? '') + text.slice(0, mostCommented);
      this.commented.set(id, about);
      if (about.length >= mostCommented) this.openComments.delete(id);
    }
    append(paragraph.pieces, { ...revisionIn(this.revisions), text, isStruck: run?.isStruck ?? false });
  }

  /** Ends a field; where its result is worked out anew, a sign stands for it. */
  endField(): void {
    const sign = this.fields.end();
    if (sign === anyResult) this.write(sign);
  }

  startComment(id: string): void {
    if (this.openComments.size < mostOpen) this.openComments.add(id);
    this.attachComment(id);
  }

  endComment(id: string): void {
    this.openComments.delete(id);
  }

  attachComment(id: string): void {
    if (this.paragraph === undefined || this.attached.has(id)) return;
    this.attached.add(id);
    this.paragraph.comments.push(id);
  }

  /** All that was read. */
  finish(): Story {
    return {
      blocks: this.containers[0] ?? [],
      commented: this.commented,
      fields: this.fields.reaching,
      hasHidden: this.hasHidden,
    };
  }
}

/** Puts words behind others, as one piece with those of the same standing. */
function append(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (
    last?.standing === piece.standing &&
    last.by === piece.by &&
    last.on === piece.on &&
    last.isStruck === piece.isStruck
  )
    pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
  else pieces.push(piece);
}
