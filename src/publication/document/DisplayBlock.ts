import type { PictureHandle } from '../../proposal/leaves.ts';
import type { Inlines } from './Inline.ts';

/** A picture that says something: with the words for a reader who cannot see it. */
export interface TellingPicture extends PictureHandle {
  readonly alt: Inlines;
}

/** Key figures in a row, each with what it is and where it comes from: as many as the row has room for. */
export interface KeyNumbers {
  readonly type: 'keyNumbers';
  readonly items: readonly {
    /** Which ones stay where the row has no room for all: 0 before 1. */
    readonly rank: number;
    /** It stands nowhere else, so that it gets a further row where the first has no room. */
    readonly kept?: boolean;
    readonly number: Inlines;
    readonly unit: Inlines;
    /** Whether the unit is before the number ("month 7"). */
    readonly unitFirst: boolean;
    readonly meaning: Inlines;
    readonly source: Inlines | null;
  }[];
}

/** Numbered cells side by side: the client's first criteria (`ruled`: a strong rule over each), or the next steps. */
export interface NumberedCells {
  readonly type: 'numberedCells';
  readonly title: Inlines;
  readonly variant: 'criteria' | 'steps';
  /** Of criteria: over the columns of their table, where a look sets them as one. */
  readonly heads?: { readonly title: Inlines; readonly text: Inlines; readonly note: Inlines };
  readonly items: readonly {
    readonly title: Inlines;
    readonly text: Inlines | null;
    readonly note: Inlines | null;
    /** The note under a head that says the rest of it: "page 8" under "Answered on". */
    readonly brief?: Inlines;
  }[];
}

/** Two columns: what is in the scope, with check marks, and what is not, with dashes. */
export interface ScopeLists {
  readonly type: 'scopeLists';
  readonly columns: readonly {
    readonly title: Inlines;
    readonly mark: 'check' | 'dash';
    readonly items: readonly Inlines[];
  }[];
}

/** One statement on tint (the exclusive terms), with up to three cells; at most one a page. */
export interface Callout {
  readonly type: 'callout';
  readonly label: Inlines;
  readonly statement: Inlines;
  readonly text: Inlines | null;
  readonly cells: readonly { readonly label: Inlines; readonly value: Inlines }[];
}

/** One comparable project: its number at the start, the story, and whom to ask at the end. */
export interface ReferenceCard {
  readonly type: 'referenceCard';
  readonly title: Inlines;
  readonly text: readonly Inlines[];
  readonly facts: readonly { readonly label: Inlines; readonly value: Inlines }[];
  readonly figure: {
    readonly number: Inlines;
    readonly unit: Inlines;
    readonly meaning: Inlines;
    readonly source: Inlines;
  } | null;
  /** `ask`: a person who takes the call, on wash · `withheld`: name withheld, in a box with a rule. */
  readonly box: {
    readonly kind: 'ask' | 'withheld';
    readonly label: Inlines;
    readonly name: Inlines | null;
    readonly lines: readonly Inlines[];
  } | null;
}

/** What somebody says of the seller, and who it is. */
export interface PullQuote {
  readonly type: 'pullQuote';
  /** Between the marks of its language, which are runs of their own: the first and the last. */
  readonly text: Inlines;
  readonly by: Inlines;
}

export interface Person {
  readonly name: Inlines;
  /** One or two letters for the tile. */
  readonly initials: Inlines;
  /** Replaces the tile; the name beside it says who it is. */
  readonly photo: PictureHandle | null;
  readonly position: Inlines;
  /** Of a partner: whom this person works for. */
  readonly company: Inlines | null;
  readonly task: Inlines | null;
  /** E-mail, phone: links. */
  readonly contacts: readonly Inlines[];
  /** How soon this person answers. */
  readonly answers?: Inlines;
}

/** The single contact on a band of full width, then the team in columns. */
export interface People {
  readonly type: 'people';
  readonly contact: { readonly label: Inlines; readonly person: Person };
  readonly others: readonly Person[];
}

/** What the client ticks: each choice with its amount, including tax. */
export interface ChoiceList {
  readonly type: 'choiceList';
  readonly label: Inlines;
  readonly items: readonly { readonly text: Inlines; readonly amount: Inlines }[];
  readonly note: Inlines | null;
}

/** A picture of the proposal's own, with the line under it. */
export interface OwnPicture {
  /** Its place among those of the proposal. Its id stays inside. */
  readonly own: number;
  readonly picture: TellingPicture;
  /** Whether it is sharp in every size. */
  readonly scalable: boolean;
  readonly caption: Inlines;
}

/** One picture over the whole width of the text, cut to a band. */
export interface PictureBand {
  readonly type: 'pictureBand';
  readonly item: OwnPicture;
}

/** Pictures that follow each other; small ones stand side by side. */
export interface Pictures {
  readonly type: 'pictures';
  readonly items: readonly OwnPicture[];
}

/** A letter: its paragraphs in the order of reading, and who signs it. */
export interface Letter {
  readonly type: 'letter';
  readonly date: Inlines;
  readonly greeting: Inlines;
  readonly paragraphs: readonly Inlines[];
  readonly close: Inlines;
  readonly name: Inlines | null;
  readonly position: Inlines | null;
}

/** A line to sign on, or one that says who does. */
export interface SignatureField {
  readonly label: Inlines;
  readonly value: Inlines | null;
  /** A smaller line under the value: by what somebody may sign. */
  readonly detail?: Inlines;
  readonly kind: 'line' | 'signature';
  readonly asks: 'name' | 'position' | 'date' | 'signature';
}

/** Two columns, one a party: of each who signs name, position, date, signature; then a stamp. Unbreakable, and never alone on a page. */
export interface Acceptance {
  readonly type: 'acceptance';
  readonly parties: readonly {
    readonly party: 'client' | 'seller';
    readonly title: Inlines;
    readonly signers: readonly (readonly SignatureField[])[];
    /** The label of the box; null for a private person, who has no stamp. */
    readonly stamp: Inlines | null;
  }[];
}

/** The guarantee (D13): last on the last page, always. Its title and number are the section's. */
export interface ValidityPanel {
  readonly type: 'validityPanel';
  readonly promise: Inlines;
  readonly reasons: Inlines;
  readonly issued: Inlines;
  readonly until: Inlines;
}

/** The reader's guide of a shorter document: a topic a cell, with the pages written for it. */
export interface GuideStrip {
  readonly type: 'guideStrip';
  readonly topics: readonly { readonly title: Inlines; readonly pages: Inlines }[];
}

/** What the two marks of the guide mean. */
export interface GuideLegend {
  readonly type: 'guideLegend';
  readonly filled: Inlines;
  readonly ring: Inlines;
}
