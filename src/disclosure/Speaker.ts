import type { Finding } from '../foundation/diagnostics/finding.ts';
import type { Words } from '../internal/dossier/schema/words.ts';
import { isTheSameEverywhere } from './isTheSameEverywhere.ts';

type Path = Finding['path'];

/** Texts of the dossier in the document's language; where one is missing, the dossier's own and a finding (W502). */
export interface Speaker {
  readonly say: (words: Words, path: Path) => string;
  readonly maybe: (words: Words | undefined, path: Path) => string | null;
  readonly list: (all: readonly Words[], path: Path) => readonly string[];
  /** Whether any text so far was there in the document's language. */
  readonly isUnderstood: () => boolean;
}

/** Collects what is missing in `findings`, which belongs to one disclosure. */
export function speaker(language: string, own: string, findings: Finding[]): Speaker {
  const told = new Set<string>();
  let isUnderstood = language === own;
  const missing = (path: Path, printed: string): void => {
    // A text that stands in several places of the document is missing once.
    const key = path.join('/');
    if (told.has(key)) return;
    told.add(key);
    findings.push({
      code: 'W502',
      path,
      message: `This text is not there in ${language}; it is printed in ${printed}.`,
      found: null,
      fix: `Write it as {${printed}: …, ${language}: …}.`,
    });
  };
  const say = (words: Words, path: Path): string => {
    if (typeof words === 'string') {
      if (language !== own && !isTheSameEverywhere(words, path)) missing(path, own);
      return words;
    }
    const spoken = words[language];
    if (spoken !== undefined) {
      isUnderstood = true;
      return spoken;
    }
    const [printed, other] = Object.entries(words).find(([key]) => key === own) ??
      Object.entries(words)[0] ?? [own, ''];
    if (!isTheSameEverywhere(other, path)) missing(path, printed);
    return other;
  };
  return {
    say,
    maybe: (words, path) => (words === undefined ? null : say(words, path)),
    list: (all, path) => all.map((words, i) => say(words, [...path, i])),
    isUnderstood: () => isUnderstood,
  };
}
