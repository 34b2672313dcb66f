import { dirname, relative, resolve } from 'node:path';
import { understand } from '../../internal/dossier/load.ts';
import { readSources } from '../../internal/dossier/sources/readSources.ts';
import { hasFrozen } from '../../internal/life/frozenLocks.ts';
import { loadRoles } from '../../internal/roles/loadRoles.ts';
import type { FoundLock } from '../findLock.ts';
import { dossiersUnder } from '../life/dossiersUnder.ts';
import { locate } from '../templates/Home.ts';

/** The dossier whose history says that it froze a lock: beside it, or in the folder above; null where none does. */
export function dossierOf({ file, lock }: FoundLock): string | null {
  const folder = dirname(resolve(file));
  const found = [folder, dirname(folder)]
    .flatMap((one) => dossiersUnder(one))
    .find((dossier) => isOf(dossier, lock.pdf.sha256));
  return found === undefined ? null : relative('', found) || found;
}

function isOf(file: string, sha256: string): boolean {
  const home = locate(file);
  const sources = readSources(file, { folder: home.workspace, file: home.settings });
  const known = { languages: home.languages, roles: [...loadRoles().keys()], roleOf: () => null };
  const { proposal } = understand(sources, known, { looksForNames: false }).partial;
  return proposal !== undefined && hasFrozen(proposal, sha256);
}
