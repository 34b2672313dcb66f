import { relative, resolve } from 'node:path';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import type { Input } from '../internal/dossier/load.ts';
import { findWorkspace, readWorkspace, type Workspace } from '../internal/dossier/sources/readWorkspace.ts';

/** The settings of the nearest kam-propose.yaml above a folder, and the folder from which their paths count. */
export const workspaceOf = (folder: string): Workspace =>
  readWorkspace(findWorkspace(resolve(folder)), (absolute) => relative('', absolute));

/** The same of the current folder. */
export const nearestWorkspace = (): Workspace => workspaceOf('.');

interface Unread {
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
}

/** What is wrong with a workspace that is there and cannot be understood; null where there is none, or nothing is wrong. */
export function unreadIn({ file, settings, diagnostics }: Workspace): Unread | null {
  if (settings !== null || diagnostics.length === 0) return null;
  if (file === null) return { diagnostics, inputs: [] };
  const { name, absolute, text } = file;
  // Where something private stands in it nobody can tell.
  const privateLines = new Set(text.split('\n').map((_, i) => i + 1));
  return { diagnostics, inputs: [{ name, absolute, text, privateLines }] };
}
