import { formatPath, type Path } from '../../../foundation/data/Path.ts';
import { type Plain, setPlain } from '../../../foundation/data/Plain.ts';
import type { Edit } from '../../../foundation/yaml/editYaml.ts';
import type { Context } from './Question.ts';

/** What the loader would newly say of a part of the dossier after some changes; null where it says nothing. */
export function wouldBreak(edits: readonly Edit[], { values, setting }: Context, part: Path): string | null {
  const after = edits.reduce<Plain>((all, { path, value }) => setPlain(all, path, value) ?? {}, values);
  const known = new Set(setting.loader.wrongWith(values).map(({ message }) => message));
  const found = setting.loader
    .wrongWith(after)
    .find(({ path, message }) => !known.has(message) && formatPath(path.slice(0, part.length)) === formatPath(part));
  return found === undefined ? null : `${found.message} ${found.fix ?? ''}`.trim();
}
