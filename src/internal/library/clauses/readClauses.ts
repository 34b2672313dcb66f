import { join } from 'node:path';
import { diagnose } from '../../../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { finding } from '../../../foundation/diagnostics/finding.ts';
import type { NamedFolder } from '../../../foundation/disk/NamedFolder.ts';
import { listInside, readInside } from '../../../foundation/disk/readInside.ts';
import { sizeLimits } from '../../../foundation/disk/sizeLimits.ts';
import { readSection } from '../../../foundation/schema/readSection.ts';
import { decodeText } from '../../../foundation/yaml/decodeText.ts';
import type { Tree } from '../../../foundation/yaml/locate.ts';
import { fileWith, parseYaml } from '../../../foundation/yaml/parseYaml.ts';
import type { Input } from '../../dossier/load.ts';
import { clause as schema, type Clause } from './Clause.ts';

/** Where the clauses of a library lie. */
const folderName = 'terms';

/** One file of a clause: what was understood of it, and everything that is wrong. */
export interface ClauseFile {
  readonly id: string;
  /** As messages name it. */
  readonly shown: string;
  readonly absolute: string;
  readonly text: string;
  readonly tree: Tree | null;
  /** Null where it has errors. */
  readonly clause: Clause | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads every clause of a library; one without a folder of clauses has none. */
export function readClauses(
  { name, base, roots, shown }: NamedFolder,
  languages: readonly string[],
): readonly ClauseFile[] {
  const folder = join(base, name);
  const { names } = listInside(roots, folder, folderName);
  return (names ?? [])
    .filter((file) => /\.ya?ml$/i.test(file))
    .map((file) => {
      const at = join(shown, folderName, file);
      const id = file.replace(/\.ya?ml$/i, '');
      const read = readInside(roots, join(folder, folderName), file, sizeLimits.clause);
      const nothing = { id, shown: at, absolute: join(folder, folderName, file), text: '', tree: null, clause: null };
      const start = { file: at, line: 1, column: 1, length: 1 };
      if (read.problem)
        return { ...nothing, diagnostics: [diagnose({ ...read.problem, path: [], found: null }, start)] };
      const decoded = decodeText(read.bytes);
      if ('encoding' in decoded)
        return {
          ...nothing,
          diagnostics: [diagnose(finding('E101', 'encoding', { path: [], found: decoded.encoding }), start)],
        };
      return { ...nothing, absolute: read.absolute, ...understood(id, at, decoded.text, languages) };
    });
}

function understood(
  id: string,
  shown: string,
  text: string,
  languages: readonly string[],
): Pick<ClauseFile, 'text' | 'tree' | 'clause' | 'diagnostics'> {
  const { tree, diagnostics: faults } = parseYaml(text, shown, 'map', fileWith('title'));
  // What is missing in a file that could not be read to its end may be there.
  const isUnread = faults.some(({ severity }) => severity === 'error');
  if (tree === null || isUnread) return { text, tree, clause: null, diagnostics: faults };
  const diagnostics = [...faults];
  const reading = { section: null, sections: [], schema, value: tree.value, place: tree.place };
  const value = readSection(schema, reading, (more) => diagnostics.push(...more)) ?? null;
  if (value !== null) diagnostics.push(...unknownLanguages(value, tree, languages));
  const isSound = value !== null && diagnostics.every(({ severity }) => severity !== 'error');
  return { text, tree, clause: isSound ? { ...value, id, file: shown } : null, diagnostics };
}

const unknownLanguages = (
  value: Pick<Clause, 'title' | 'text'>,
  tree: Tree,
  languages: readonly string[],
): readonly Diagnostic[] =>
  (['title', 'text'] as const).flatMap((field) =>
    languagesOf(value[field])
      .filter((language) => !languages.includes(language))
      .map((found) => {
        const path = [field, found];
        return diagnose(finding('E111', 'unknown', { path, found, languages }), tree.place(path, 'key'));
      }),
  );

/** The languages in which a text is written; none for one that is not told by language. */
export const languagesOf = (words: Clause['text']): readonly string[] =>
  typeof words === 'string' ? [] : Object.keys(words);

/** The files as messages show them: what is no title and no text of a clause (who keeps it, until when) is the house's. */
export const clauseInputs = (files: readonly ClauseFile[]): readonly Input[] =>
  files.map(({ shown, absolute, text, tree, diagnostics }) => {
    const isMisread = diagnostics.some(({ code }) => code === 'E103');
    const open = new Set(
      ['title', 'text'].flatMap((field) => linesOf(isMisread ? null : (tree?.span([field]) ?? null))),
    );
    const all = text.split('\n').map((_, i) => i + 1);
    return { name: shown, absolute, text, privateLines: new Set(all.filter((line) => !open.has(line))) };
  });

const linesOf = (span: readonly [number, number] | null): readonly number[] =>
  span === null ? [] : Array.from({ length: span[1] - span[0] + 1 }, (_, i) => span[0] + i);
