import { relative, resolve } from 'node:path';
import { findWorkspace, readWorkspace } from '../internal/dossier/sources/readWorkspace.ts';

/** The settings of the nearest kam-propose.yaml above a folder, and the folder from which their paths count. */
export const workspaceOf = (folder: string): ReturnType<typeof readWorkspace> =>
  readWorkspace(findWorkspace(resolve(folder)), (absolute) => relative('', absolute));

/** The same of the current folder. */
export const nearestWorkspace = (): ReturnType<typeof readWorkspace> => workspaceOf('.');
