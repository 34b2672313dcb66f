import type { SinceFinder } from '../../app/sinceOf.ts';
import { installed } from '../terminal/installed.ts';

/** What finds the revision before, for `--changes`; nothing of it is loaded without. */
export async function sinceFinder({ changes }: { readonly changes: boolean }): Promise<SinceFinder | undefined> {
  if (!changes) return undefined;
  return (await installed(import('../../app/diff/sinceBefore.ts'))).sinceBefore;
}
