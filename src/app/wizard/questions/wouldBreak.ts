import { formatPath, type Path } from '../../../foundation/data/Path.ts';
import { type Plain, setPlain } from '../../../foundation/data/Plain.ts';
import type { Edit } from '../../../foundation/yaml/editYaml.ts';
import { newlyWrong, withFix } from './newlyWrong.ts';
import type { Context } from './Question.ts';

/** What the loader would newly say of a part of the dossier after some changes; null where it says nothing. */
export function wouldBreak(edits: readonly Edit[], context: Context, part: Path): string | null {
  const after = edits.reduce<Plain>((all, { path, value }) => setPlain(all, path, value) ?? {}, context.values);
  const found = newlyWrong(context, after).find(
    ({ path }) => formatPath(path.slice(0, part.length)) === formatPath(part),
  );
  return found === undefined ? null : withFix(found);
}
