import { dirname, relative, resolve } from 'node:path';
import { findUpwards } from '../../foundation/disk/findFiles.ts';
import { isSamePlain, plainAt, setPlain, type Plain } from '../../foundation/data/Plain.ts';
import { expandPath } from '../../internal/dossier/model/Written.ts';
import { keysAt } from './questions/textAt.ts';

/** Paths that count from the file in which they stand. */
const fileNames = ['seller.logo', 'team.*.photo'];

/**
 * What a new dossier says that the workspace does not say already. Taxes of the workspace are added to those of the dossier
 * when it is read; any other section of the dossier stands in place of the workspace's, and brings its pictures along.
 * @param base what the workspace says
 */
export function ownSections(values: Plain, base: Plain, target: string): Plain {
  const taxes = keysAt(base, 'offer', 'taxes').filter((id) =>
    isSamePlain(plainAt(values, ['offer', 'taxes', id]), plainAt(base, ['offer', 'taxes', id])),
  );
  const without = taxes.reduce<Plain>((all, id) => setPlain(all, ['offer', 'taxes', id], undefined) ?? {}, values);
  const shared = keysAt(base).filter((name) => isSamePlain(plainAt(values, [name]), plainAt(base, [name])));
  const own = shared.reduce<Plain>((all, name) => setPlain(all, [name], undefined) ?? {}, without);
  return fileNames
    .flatMap((pattern) => expandPath(own, pattern))
    .reduce<Plain>((all, { path, value }) => {
      const isOfWorkspace = typeof value === 'string' && plainAt(base, path) === value;
      return isOfWorkspace ? (setPlain(all, path, fromDossier(value, target)) ?? all) : all;
    }, own);
}

/** A file that is named from the workspace, as a dossier in a folder of it names it. */
function fromDossier(name: string, target: string): string {
  const folder = resolve(dirname(target));
  const workspace = findUpwards(folder, 'kam-propose.yaml') ?? folder;
  return workspace === folder ? name : relative(folder, resolve(workspace, name)).replaceAll('\\', '/');
}
