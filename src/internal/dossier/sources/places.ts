import type { Path } from '../../../foundation/data/Path.ts';
import type { Tree } from '../../../foundation/yaml/locate.ts';
import type { Places } from '../model/Written.ts';
import { valueAt } from '../../../foundation/data/valueAt.ts';

/** Where a section's value was read: a file, and the path inside it. */
export interface Source {
  readonly value: unknown;
  readonly tree: Tree;
  readonly prefix: Path;
}

/** Every section that some file gives, by name. */
export type Sources = ReadonlyMap<string, Source>;

/** Places of the merged dossier: each section in the file it was read from, taxes of the workspace in the workspace. */
export function placesOf(root: Tree | null, sources: Sources, workspace: Tree | null): Places {
  const find: Places['find'] = (path, at) => {
    const [section = '', ...rest] = path;
    const source = sources.get(String(section));
    if (!source) return root?.place(path, at) ?? null;
    const inFile = [...source.prefix, ...rest];
    const isTax = section === 'offer' && rest[0] === 'taxes' && rest.length > 1;
    if (isTax && workspace && valueAt(source.tree.value, inFile.slice(0, source.prefix.length + 2)) === undefined)
      return workspace.place(rest, at);
    return source.tree.place(inFile, at);
  };
  const remark: Places['remark'] = ([section = '', ...rest]) => {
    const source = sources.get(String(section));
    return source === undefined ? null : source.tree.remark([...source.prefix, ...rest]);
  };
  return { find, remark };
}
