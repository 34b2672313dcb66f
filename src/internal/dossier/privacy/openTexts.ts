import type { Path } from '../../../foundation/data/Path.ts';
import { textOf } from '../../../foundation/data/valueAt.ts';
import type { Written } from '../model/Written.ts';
import { visitDossier } from '../schema/visitSchema.ts';
import { partsThatAre } from './privateParts.ts';

/** A text that the client will read. */
export interface OpenText {
  readonly text: string;
  readonly path: Path;
}

/** All values of a dossier as text that are not private: what the client may come to read. */
export function openTexts(values: Written['values']): readonly OpenText[] {
  const inside = new Set(partsThatAre('inside', values).map(({ path }) => path.join('\0')));
  const isInside = (path: Path): boolean =>
    inside.size > 0 && path.some((_, i) => inside.has(path.slice(0, i + 1).join('\0')));
  const open = visitDossier(values).filter(({ isPrivate, path }) => !isPrivate && !isInside(path));
  return [...open, ...partsThatAre('printed', values)].flatMap(({ value, path }) => {
    const text = textOf(value);
    return text === null ? [] : [{ text, path }];
  });
}
