import type { Words } from './Messages.ts';

const right = { fix: 'Give yourself the right to read it.' } as const;
const name = {
  fix: 'Check the name and the folder; names count from the folder of the file that names them.',
} as const;
const ordinary = { fix: 'Name an ordinary file here.' } as const;

/** A file that a dossier names and that cannot be opened. */
export const missingFiles = {
  missing: { message: 'There is no such file.', ...name },
  backslash: {
    message: 'There is no such file: folders are parted by /, not by a backslash.',
    fix: 'Write {suggestion}.',
  },
  longName: { message: 'This file name is too long.', ...name },
  locked: { message: 'This file may not be read.', ...right },
} as const satisfies Readonly<Record<string, Words>>;

/** A file that a dossier names and that is something else. */
export const unfitFiles = {
  loop: { message: 'This is a link that leads to itself.', ...ordinary },
  folder: { message: 'This is a folder.', ...ordinary },
  device: { message: 'This is not an ordinary file.', ...ordinary },
  reserved: { message: 'This is a name that Windows keeps for devices.', ...ordinary },
  large: {
    message: 'This file has {size}, and {what} may have {most}.',
    fix: 'Name a smaller one, or make it smaller.',
  },
  noFolder: { message: 'This is not a readable folder.', fix: 'Name a folder here.' },
} as const satisfies Readonly<Record<string, Words>>;

/** A file that a dossier names and that it may not name. */
export const strayFiles = {
  outside: {
    message: 'This file lies outside the dossier’s folder and the workspace.',
    fix: 'Copy the file into the dossier’s folder, and name it from there without "..".',
  },
  net: {
    message: 'Nothing is fetched from the net: only files are read.',
    fix: 'Save it beside the dossier, and write the name of that file here.',
  },
} as const satisfies Readonly<Record<string, Words>>;
