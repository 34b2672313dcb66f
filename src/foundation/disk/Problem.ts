import type { Statement } from '../diagnostics/finding.ts';

/** What went wrong with a file; whoever asked for it knows the place. */
export type Problem = Statement;

/** The bytes of a file and where they really are, or what went wrong. */
export type FileRead =
  | { readonly bytes: Uint8Array; readonly absolute: string; readonly problem: null }
  | { readonly bytes: null; readonly problem: Problem };
