import { listPackageFolder, readPackageText } from '../../foundation/disk/packageFile.ts';
import type { Dossier } from '../dossier/Dossier.ts';
import type { Library, LibraryBlock } from './LibraryBlock.ts';
import { readBlock, type BodyHelpers } from './readBlock.ts';

/** The starter library of the package and the blocks that the dossier itself holds; an id of the dossier wins. */
export function loadLibrary(dossier: Dossier, helpers: BodyHelpers): Library {
  const folder = 'templates/library';
  const starter = listPackageFolder(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readBlock(readPackageText(`${folder}/${name}`), name, 'package', helpers));
  const own = dossier.arguments.blocks.map(ownBlock);
  const taken = new Set(own.map(({ id }) => id));
  return [...own, ...starter.filter(({ id }) => !taken.has(id))];
}

const ownBlock = (block: Dossier['arguments']['blocks'][number]): LibraryBlock =>
  Object.freeze({
    id: block.id,
    kind: block.kind,
    origin: 'dossier',
    file: '',
    title: block.title ?? null,
    bodies: {},
    text: block.text,
    needs: [],
    placesFacts: false,
    criteria: block.criteria,
    industries: [],
    offers: [],
    bridge: block.bridge ?? null,
    group: block.group ?? null,
    conflictsWith: block.conflicts_with,
    order: block.order,
    status: 'approved',
    reviewBy: null,
  });
