import type { WordBlock } from './body/Word.ts';
import type { Danger } from './parts/Danger.ts';

/** What somebody wrote beside the words. */
export interface WordComment {
  readonly id: string;
  readonly by: string | null;
  readonly on: string | null;
  readonly text: string;
  /** The words that it is about; empty where it stands at a place. */
  readonly about: string;
  /** The comment that it answers; null for one that begins. */
  readonly answers: string | null;
  readonly isResolved: boolean;
}

/** A Word document as it is read: words and where they stand, nothing of how they look. */
export interface WordFile {
  readonly body: readonly WordBlock[];
  /** Footnotes, then endnotes. */
  readonly notes: readonly WordBlock[];
  readonly headers: readonly WordBlock[];
  readonly footers: readonly WordBlock[];
  readonly comments: readonly WordComment[];
  readonly dangers: readonly Danger[];
  /** The data that the file carries beside its words, each as it stands there. */
  readonly data: readonly Uint8Array[];
}
