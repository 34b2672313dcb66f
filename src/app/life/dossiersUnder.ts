import { basename } from 'node:path';
import { findFiles } from '../../foundation/disk/findFiles.ts';
import { readArgument } from '../../foundation/disk/readArgument.ts';
import { sizeLimits } from '../../foundation/disk/sizeLimits.ts';

/** Files beside a dossier that are none. */
const others = /^(?:kam-propose|theme|dmu|team|references|figures)\.ya?ml$|\.lock\.yaml$/i;

/** A section that only a dossier has, at the margin. */
const begins = /^(["']?)(?:proposal|account)\1[ \t]*:/m;

/** The dossiers of a folder, with those of the folders in it where it is looked through to the ground, by their real paths. */
export const dossiersUnder = (folder: string, deep = true): readonly string[] =>
  findFiles(folder, /\.ya?ml$/i, deep).filter((file) => {
    if (others.test(basename(file))) return false;
    const read = readArgument(file, sizeLimits.dossier);
    // A file that cannot be read is told where it is called a dossier.
    if (read.problem !== null) return /^dossier\.ya?ml$/i.test(basename(file));
    return begins.test(new TextDecoder().decode(read.bytes));
  });
