import { dirname } from 'node:path';
import type { Problem } from '../foundation/disk/Problem.ts';
import type { Stamp } from '../publication/output/stamp/Stamp.ts';
import type { FilesRequest } from './formatsWanted.ts';
import { mayBeFrozen } from './lockEnding.ts';
import type { PlannedFile } from './planFiles.ts';
import type { ReadDossier } from './readDossier.ts';

type Asked = Pick<FilesRequest, 'output' | 'outDir'> & { readonly file: string };

/** The folders in which files of a proposal may lie: beside its dossier, and where they are asked for. */
export const foldersOf = ({ file, output, outDir }: Asked): readonly string[] => {
  const named = output === null || output === '-' ? [] : [dirname(output)];
  return [dirname(file), ...(outDir === null ? [] : [outDir]), ...named];
};

/** Why a frozen revision stays as it is (E604), null where nothing hinders; what tells it is loaded where one may be frozen. */
export async function refuseFrozen(
  asked: Asked,
  { loaded: { dossier } }: ReadDossier,
  stamp: Stamp,
  files: readonly PlannedFile[],
): Promise<Problem | null> {
  if (dossier === null) return null;
  const folders = foldersOf(asked);
  if (!mayBeFrozen(dossier.proposal, folders)) return null;
  const { refuseToChange } = await import('./frozenRevision.ts');
  return refuseToChange({ file: asked.file, proposal: dossier.proposal, stamp, folders }, files);
}
