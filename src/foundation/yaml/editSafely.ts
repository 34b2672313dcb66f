import { formatPath, type Path } from '../data/Path.ts';
import { isSamePlain, type Plain, plainAt, setPlain, toPlain } from '../data/Plain.ts';
import { editYaml, type Edit } from './editYaml.ts';
import { parseYaml } from './parseYaml.ts';

/**
 * Changes values in the text of a YAML file, and reads each change back: all of the file has to say what it said, and the
 * change. Where a value cannot be changed alone in the way the file is written, the group around it is written anew.
 * Throws when a change cannot be written at all.
 */
export function editSafely(text: string, edits: readonly Edit[]): string {
  let done = text;
  let expected = valueOf(text);
  for (const edit of edits) {
    expected = setPlain(expected, edit.path, edit.value);
    done = changed(done, edit, expected);
  }
  return done;
}

function changed(text: string, edit: Edit, expected: Plain | undefined): string {
  for (const candidate of [edit, ...around(edit.path, expected)]) {
    const written = editYaml(text, [candidate]);
    if (isSamePlain(valueOf(written), expected) && isAsClean(written, text)) return written;
  }
  throw new Error(`${formatPath(edit.path)} could not be written so that it reads back the same.`);
}

/** The groups around a place, from the nearest, each as it shall be. */
const around = (path: Path, expected: Plain | undefined): readonly Edit[] =>
  path
    .map((_, at) => path.slice(0, path.length - at - 1))
    .map((place) => ({ path: place, value: plainAt(expected, place) }))
    .filter(({ path: place, value }) => place.length > 0 && value !== undefined);

const valueOf = (text: string): Plain | undefined => {
  const { tree } = parseYaml(text, '', 'any');
  return tree === null ? undefined : toPlain(tree.value);
};

const isAsClean = (text: string, before: string): boolean =>
  parseYaml(text, '', 'any').diagnostics.length <= parseYaml(before, '', 'any').diagnostics.length;
