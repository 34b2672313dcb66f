import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { ArgumentKind } from '../../proposal/kinds.ts';

/** What a block needs of the proposal to be true: the paths that its body prints without asking first. */
export type Need = string;

/** One argument block: text with metadata. Bodies are templates over the proposal; the text of a dossier's own block is plain. */
export interface LibraryBlock {
  readonly id: string;
  readonly kind: ArgumentKind;
  /** Where it was found, for errors and for the order of precedence. */
  readonly origin: 'dossier' | 'workspace' | 'package';
  readonly file: string;
  readonly title: Readonly<Record<string, string>> | string | null;
  /** Body by language; `any` is right in every language (it only places facts). */
  readonly bodies: Readonly<Record<string, string>>;
  /** A plain text of the dossier, printed as data; null for library blocks. */
  readonly text: Readonly<Record<string, string>> | string | null;
  readonly needs: readonly Need[];
  /** Whether it prints the facts of its kind, and so needs them. */
  readonly placesFacts: boolean;
  readonly criteria: readonly string[];
  readonly industries: readonly string[];
  readonly offers: readonly string[];
  readonly bridge: string | null;
  readonly group: string | null;
  readonly conflictsWith: readonly string[];
  readonly order: number;
  readonly status: 'draft' | 'approved' | 'retired';
  readonly reviewBy: CalendarDate | null;
}

export type Library = readonly LibraryBlock[];
