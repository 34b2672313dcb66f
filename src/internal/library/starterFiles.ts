import { join } from 'node:path';
import { listPackageFolder, packageRoot, readPackageText } from '../../foundation/disk/packageFile.ts';
import { isBlockFile, nameOfBlock, type BlockFile } from './BlockFile.ts';

const folder = 'templates/library';

/** The starter library of the package: one block a kind that prints the dossier's facts of that kind. */
export const starterFiles = (): readonly BlockFile[] =>
  listPackageFolder(folder)
    .filter(isBlockFile)
    .map((name) => ({
      name,
      shown: `${folder}/${name}`,
      absolute: join(packageRoot(), folder, name),
      text: readPackageText(`${folder}/${name}`),
      origin: 'package',
      ...nameOfBlock(name),
    }));
