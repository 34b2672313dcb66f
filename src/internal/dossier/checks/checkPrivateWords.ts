import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { textOf } from '../../../foundation/data/valueAt.ts';
import type { Written } from '../model/Written.ts';
import { findPrivateWords, type PublicText } from '../privacy/findPrivateWords.ts';
import { partsThatAre } from '../privacy/privateParts.ts';
import type { PrivateWord } from '../privacy/privateWords.ts';
import { visitDossier } from '../schema/visitSchema.ts';
import { report } from './report.ts';

const nouns = {
  text: 'a private note',
  email: 'a private e-mail address',
  phone: 'a private phone number',
  name: 'the name of a member that is not to be printed',
} as const;

/** Private words in a text that the client will read (W901). */
export function checkPrivateWords(written: Written, words: readonly PrivateWord[]): readonly Diagnostic[] {
  return findPrivateWords(publicTexts(written.values), words).map(({ path, word }) => {
    const place = written.places.find(word.path);
    return report(written.places, {
      code: 'W901',
      message: `The client will read this, and it says ${nouns[word.kind]}${place ? ` (${place.file}:${place.line})` : ''}.`,
      fix: 'Take it out of this text, or out of the private part if the client may know it.',
      path,
    });
  });
}

function publicTexts(values: Written['values']): readonly PublicText[] {
  const inside = new Set(partsThatAre('inside', values).map(({ path }) => path.join('\0')));
  const isInside = (path: PublicText['path']): boolean =>
    inside.size > 0 && path.some((_, i) => inside.has(path.slice(0, i + 1).join('\0')));
  const open = visitDossier(values).filter(({ isPrivate, path }) => !isPrivate && !isInside(path));
  return [...open, ...partsThatAre('printed', values)].flatMap(({ value, path }) => {
    const text = textOf(value);
    return text === null ? [] : [{ text, path }];
  });
}
