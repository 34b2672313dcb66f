import type { Diagnostic, Place } from '../../foundation/diagnostics/Diagnostic.ts';
import type { SectionName, SectionOf } from './schema/dossier.ts';

/** Steps into the dossier: keys and places in lists. */
export type Path = readonly (string | number)[];

/**
 * Everything the KAM knows about one client, validated and merged with the workspace. Sections that a dossier may leave
 * out are null, lists are empty. Internal: nothing of it reaches a document but through `disclose()`.
 */
export interface Dossier {
  readonly proposal: SectionOf<'proposal'>;
  readonly validity: SectionOf<'validity'>;
  readonly theme: string | null;
  readonly seller: SectionOf<'seller'>;
  readonly account: SectionOf<'account'>;
  readonly situation: SectionOf<'situation'> | null;
  readonly previous_cooperation: SectionOf<'previous_cooperation'> | null;
  readonly shared_goals: SectionOf<'shared_goals'>;
  readonly dmu: SectionOf<'dmu'>;
  readonly figures: SectionOf<'figures'>;
  readonly references: SectionOf<'references'>;
  readonly arguments: SectionOf<'arguments'>;
  readonly offer: SectionOf<'offer'>;
  readonly finance: SectionOf<'finance'> | null;
  readonly team: SectionOf<'team'>;
  readonly follow_up: SectionOf<'follow_up'> | null;
  readonly tender: SectionOf<'tender'> | null;
}

/** Sections that could be read, for those who work with half a dossier (the wizard). */
export type PartialDossier = { readonly [N in SectionName]?: SectionOf<N> };

/** Where a path of the dossier stands: its own file, an included one, or the workspace's. Nearest parent if it has no node. */
export interface Places {
  readonly find: (path: Path) => Place | null;
  /** Paths of the leaves whose text is exactly this, for errors that know a value and not its place. */
  readonly leavesWith: (text: string) => readonly Path[];
}

/** One file that was read, for source frames and for the watch list. */
export interface Input {
  /** As the user would name it: relative to where the dossier's own path was given. */
  readonly name: string;
  readonly absolute: string;
  readonly text: string;
  /** Lines (from 1) on which a private value stands: kept out of frames in CI. */
  readonly privateLines: ReadonlySet<number>;
}

/** What `load` returns: as much as could be understood, everything that is wrong, and every file that was read. */
export interface Loaded {
  /** Null when there is an error. */
  readonly dossier: Dossier | null;
  readonly partial: PartialDossier;
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
  readonly places: Places;
  /** The workspace's folder: the nearest above with kam-propose.yaml, else the dossier's own. */
  readonly workspace: string;
  /** The folder of the dossier. */
  readonly folder: string;
  /** Folder of the workspace's own argument library, where it names one. */
  readonly workspaceLibrary: string | null;
}
