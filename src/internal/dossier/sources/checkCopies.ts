import { dirname } from 'node:path';
import type { Finding } from '../../../foundation/diagnostics/finding.ts';
import { resolveInside } from '../../../foundation/disk/readInside.ts';
import type { PartialDossier } from '../model/Dossier.ts';
import type { Places } from '../model/Written.ts';

/** What a dossier's files are looked for in. */
interface Home {
  readonly partial: Pick<PartialDossier, 'seller'>;
  readonly folder: string;
  readonly workspace: string;
  readonly places: Places;
}

/** Copies of certificates that are not where the profile says (E120, E122). They are looked for, and never read. */
export const checkCopies = ({ partial: { seller }, folder, workspace, places }: Home): readonly Finding[] =>
  (seller?.profile?.certificates ?? []).flatMap(({ file }, i): readonly Finding[] => {
    if (file === undefined) return [];
    const path = ['seller', 'profile', 'certificates', i, 'file'];
    // Counted from the file that names it: the dossier's, or kam-propose.yaml.
    const from = dirname(places.find(path)?.file ?? folder);
    const found = resolveInside([folder, workspace], from, file.reveal());
    return 'problem' in found ? [{ ...found.problem, path, found: null }] : [];
  });
