/** What a use case may know of the world it runs in; read once, at the edge. */
export interface World {
  /** ms since 1970 UTC. */
  readonly now: number;
  readonly sourceDateEpoch: string | undefined;
  /** Whether others read what is said (the log of a CI run): nobody is then called by name. */
  readonly othersRead?: boolean;
}

/** What every command on a dossier takes. */
export interface DossierRequest {
  readonly file: string;
  /** `--date`; checked by the build date's rule. */
  readonly date: string | undefined;
  /** Codes of warnings that are silenced. */
  readonly allow: readonly string[];
  /** Warnings refuse the proposal. */
  readonly strict: boolean;
  readonly draft: boolean;
  /** `--lang`; the dossier's own language where it is not said. */
  readonly language?: string | undefined;
  /** `-o`: its name leaves with the file, so it is searched like the document. */
  readonly output?: string | null;
}

/** A usage mistake that only a use case can see (an impossible `--date`, a language that nobody speaks). */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
