import type { AnnexId } from '../../proposal/Annex.ts';
import type { DocumentForm } from '../../proposal/documentKinds.ts';
import type { MissingBox, Block } from './Block.ts';
import type { Guide } from './Guide.ts';
import type { Inlines } from './Inline.ts';
import type { TellingPicture } from './DisplayBlock.ts';
import type { PrintedId } from '../../proposal/sectionIds.ts';

/** The cover page: client, title, dates on the ruler, and who writes to whom. */
export interface Cover {
  readonly seller: Inlines;
  /** Replaces the seller's name; a draft shows a box where its file is missing. */
  readonly logo: TellingPicture | MissingBox | null;
  /** On the panel; none in a look that has no place for it. */
  readonly picture?: TellingPicture | null;
  /** "Commercial proposal". */
  readonly kind: Inlines;
  /** Said beside them on a cover, which has no footer; empty where the document is not confidential. */
  readonly confidential: Inlines;
  /** Number and revision; empty where there is no number. */
  readonly reference: Inlines;
  /** "Number", over the reference in a cell of its own. */
  readonly referenceLabel: Inlines;
  /** "Prepared for". */
  readonly preparedFor: Inlines;
  /** Over the addresses of both companies, where they stand inside because the cover has no room for them. */
  readonly addressesLabel: Inlines;
  readonly client: Inlines;
  /** Its address and details. */
  readonly clientLines: readonly Inlines[];
  /** The client's request, for a head, which has a cell for it. */
  readonly request?: { readonly label: Inlines; readonly value: Inlines };
  readonly title: Inlines;
  readonly issued: { readonly label: Inlines; readonly date: Inlines };
  readonly expiry: { readonly label: Inlines; readonly date: Inlines };
  /** What the client asked, which this answers; empty where nothing is said of it. */
  readonly reply: Inlines;
  /** In thirds at the foot: to whom, from whom, by which company. */
  readonly foot: readonly CoverPart[];
}

/** A label, then people or companies: a name in weight 600 with its lines, others under it, and what holds for all of them. */
export interface CoverPart {
  readonly label: Inlines;
  readonly name: Inlines;
  readonly lines: readonly Inlines[];
  readonly beside?: readonly { readonly name: Inlines; readonly lines: readonly Inlines[] }[];
  /** The company of the people. */
  readonly below?: Inlines;
}

/** What every page repeats. */
export interface Running {
  readonly client: Inlines;
  readonly title: Inlines;
  /** "Valid until 31 December 2026". */
  readonly validity: Inlines;
  /** Number and revision. */
  readonly reference: Inlines;
  /** In place of both, in a copy that can be edited: "Editable copy of KP-2026-014 revision 2 · the PDF prevails · …". */
  readonly editable: Inlines;
  /** Said before them, where the document is confidential. */
  readonly confidential?: Inlines;
  /** "Page {page} of {pages}", with the holes as they are. */
  readonly pageOf: string;
  /** "Figure {number}.", with the hole as it is; for looks that number their figures. */
  readonly figure: string;
  /** "{letter}-{page}": the number of a page of an annex, with the holes as they are. */
  readonly annexPage: string;
  /** "continued", for a hanging block that breaks. */
  readonly continued: string;
}

/** The semantic tree that every layout and every format is made from. */
export interface Document {
  /** Who may read it: nothing internal is in a `client` document. */
  readonly audience: 'client' | 'internal';
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The digits of numbers that the layout makes: Western, or Eastern Arabic. */
  readonly digits: 'latn' | 'arab';
  /** What parts decimals from a whole number, in the numbers that the document writes. */
  readonly decimalSign: string;
  readonly page: 'A4' | 'Letter';
  readonly form: DocumentForm;
  /** Of a letter that goes out beside a proposal: it has no cover before it. */
  readonly coverless?: true;
  /** For the metadata; plain text. */
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** Calendar dates (YYYY-MM-DD): the ruler's ends. `issued` is also the file's creation date. */
  readonly issued: string;
  readonly expires: string;
  /** The word on every page of a draft ("DRAFT"); null in a proposal that may leave. */
  readonly draft: string | null;
  readonly cover: Cover;
  readonly running: Running;
  readonly guide: Guide;
  readonly sections: readonly Section[];
  readonly annexes: readonly Annex[];
}

/** What stands behind the guarantee, on pages of its own that count from 1. */
export interface Annex extends Omit<Section, 'id'> {
  readonly id: AnnexId;
  /** In the letters of the language. */
  readonly letter: string;
}

/** One section: an H1 with its number in the label column, a lead, the specialists who prepared it (D12), its blocks. */
export interface Section {
  readonly id: PrintedId;
  /** Printed number; null for the summary and the guide. */
  readonly number: number | null;
  readonly title: Inlines;
  /** Its title where its next steps close the document, on another page. */
  readonly titleAlone?: Inlines;
  /** Short title for the running header. */
  readonly running: string;
  readonly lead: Inlines | null;
  readonly preparedBy: Inlines | null;
  readonly blocks: readonly Block[];
  /** Of the guide: what ends it where its page has room for that. */
  readonly spare?: readonly Block[];
}
