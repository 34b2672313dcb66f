import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { Template } from '../../foundation/markup/readTemplate.ts';
import type { Words } from '../dossier/schema/words.ts';
import type { ArgumentKind } from '../../proposal/kinds.ts';

/** Whose block it is; a user's own wins over the package's, file by file. Nearest first. */
export const origins = ['dossier', 'workspace', 'package'] as const;
export type Origin = (typeof origins)[number];

/** One line of `when`: the path has to be there, or to hold one of these values. */
export interface Condition {
  readonly path: string;
  readonly wants: 'present' | readonly string[];
}

/** One argument block: text with metadata. Bodies are templates over the proposal; the text of a block in the dossier is plain. */
export interface LibraryBlock {
  readonly id: string;
  readonly kind: ArgumentKind;
  readonly origin: Origin;
  /** As messages name it; empty for a block in the dossier itself. */
  readonly file: string;
  readonly title: Words | null;
  /** Body by language; `any` is right in every language (it only places facts). */
  readonly bodies: Readonly<Record<string, Template>>;
  /** A plain text of the dossier, printed as data; null for library blocks. */
  readonly text: Words | null;
  /** Whether it prints the facts of its kind, and so needs them. */
  readonly placesFacts: boolean;
  readonly when: readonly Condition[];
  readonly criteria: readonly string[];
  readonly industries: readonly string[];
  readonly offers: readonly string[];
  readonly bridge: Words | null;
  readonly group: string | null;
  readonly conflictsWith: readonly string[];
  readonly order: number;
  readonly version: string | null;
  readonly status: 'draft' | 'approved' | 'retired';
  readonly reviewBy: CalendarDate | null;
}

export type Library = readonly LibraryBlock[];

/** The body in a language, or the one that is right in all of them. */
export const bodyIn = ({ bodies }: LibraryBlock, language: string): Template | null =>
  bodies[language] ?? bodies.any ?? null;
