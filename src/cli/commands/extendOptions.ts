import type { DossierOptions } from './options.ts';

/** What `extend` takes. */
export interface ExtendOptions extends DossierOptions {
  readonly message: string;
  readonly reason?: string;
  readonly until: string;
  readonly letter: boolean;
  readonly greeting?: string;
  readonly lang?: string;
  readonly output?: string;
  readonly outDir?: string;
  readonly force: boolean;
}
