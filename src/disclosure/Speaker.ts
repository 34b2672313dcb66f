import type { Finding } from '../foundation/diagnostics/Finding.ts';
import type { Words } from '../internal/dossier/schema/primitives.ts';

type Path = Finding['path'];

/** Texts of the dossier in the document's language; where one is missing, the dossier's own and a finding (W502). */
export interface Speaker {
  readonly say: (words: Words, path: Path) => string;
  readonly maybe: (words: Words | undefined, path: Path) => string | null;
  readonly list: (all: readonly Words[], path: Path) => readonly string[];
}

/** Names of people and companies, and what has no words ("24/7"), need no other language. */
const nameKeys: ReadonlySet<unknown> = new Set(['name', 'short_name', 'company']);
const isTheSameEverywhere = (words: string, path: Path): boolean => nameKeys.has(path.at(-1)) || !/\p{L}/u.test(words);

/** Collects what is missing in `findings`, which belongs to one disclosure. */
export function speaker(language: string, own: string, findings: Finding[]): Speaker {
  const told = new Set<string>();
  const missing = (path: Path): void => {
    // A text that stands in several places of the document is missing once.
    const key = path.join('/');
    if (told.has(key)) return;
    told.add(key);
    findings.push({
      code: 'W502',
      path,
      message: `This text is not there in ${language}; it is printed in ${own}.`,
      found: null,
      fix: `Write it as {${own}: …, ${language}: …}.`,
    });
  };
  const say = (words: Words, path: Path): string => {
    if (typeof words === 'string') {
      if (language !== own && !isTheSameEverywhere(words, path)) missing(path);
      return words;
    }
    const spoken = words[language];
    if (spoken !== undefined) return spoken;
    missing(path);
    return words[own] ?? Object.values(words)[0] ?? '';
  };
  return {
    say,
    maybe: (words, path) => (words === undefined ? null : say(words, path)),
    list: (all, path) => all.map((words, i) => say(words, [...path, i])),
  };
}
