import { relative, resolve } from 'node:path';
import { findWorkspace, readWorkspace } from '../internal/dossier/sources/readWorkspace.ts';

/** The settings of the nearest kam-propose.yaml above the current folder, and the folder from which their paths count. */
export const nearestWorkspace = (): ReturnType<typeof readWorkspace> =>
  readWorkspace(findWorkspace(resolve('.')), (absolute) => relative('', absolute));
