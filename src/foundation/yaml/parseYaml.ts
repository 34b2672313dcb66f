import { isMap, isSeq, type Document } from 'yaml';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { statement, type Statement } from '../diagnostics/finding.ts';
import type { Flaw } from './Flaw.ts';
import { limits } from '../data/limits.ts';
import type { Path } from '../data/Path.ts';
import { lineMap, locate, remarkAfter, spanOf, type Tree } from './locate.ts';
import { lineAt } from './lines.ts';
import { findConflict } from './findConflict.ts';
import { mendSyntax, type Trying } from './mendSyntax.ts';
import { pathAbove } from './pathAbove.ts';
import { readNode } from './readNode.ts';
import { explainFirst, readingOf, survey, type Survey } from './survey.ts';

interface Parsed {
  /** Null when the file could not be understood at all. */
  readonly tree: Tree | null;
  readonly diagnostics: readonly Diagnostic[];
}

const at = (stated: Statement, offset: number): Flaw => ({ ...stated, start: offset, end: offset + 1, path: [] });

function checkRoot(
  documents: readonly Document.Parsed[],
  root: 'map' | 'any',
  field: string | undefined,
): readonly Flaw[] {
  const [document, second] = documents;
  if (second) return [at(statement('E109', 'documents'), second.range[0])];
  const node = document?.contents ?? null;
  if (node === null || (!isMap(node) && !isSeq(node) && !('source' in node && node.source)))
    return [at(field === undefined ? statement('E109', 'empty') : statement('E109', 'emptyFile', { field }), 0)];
  if (isMap(node) || (root === 'any' && isSeq(node))) return [];
  const [plain, other] = isSeq(node) ? (['list', 'listFile'] as const) : (['text', 'textFile'] as const);
  return [at(field === undefined ? statement('E109', plain) : statement('E109', other, { field }), node.range[0])];
}

/** A flaw with the text in which it is: one mistake after the other is mended to find the next. */
interface Found {
  readonly flaw: Flaw;
  readonly text: string;
}

interface Read {
  readonly contents: Document.Parsed['contents'];
  readonly value: unknown;
  readonly found: readonly Found[];
  /** The text that was read: the file's, with its mistakes of writing mended. */
  readonly text: string;
}

/** More than anybody makes in one file: then it is no dossier. */
const mostMends = 10;

/** Mends the text until YAML can read it, one mistake at a time; `readable` is null where that cannot be done. */
function mendText(
  written: string,
  isField: Trying['isField'],
): { readonly readable: Survey | null; readonly found: readonly Found[]; readonly text: string } {
  const found: Found[] = [];
  const trying = { read: (tried: string) => readingOf(survey(tried)), isField };
  let text = written;
  let seen = survey(text);
  while (!seen.scan.tooLarge && (seen.errors.length > 0 || seen.oddlyIndented !== null)) {
    const mended = found.length < mostMends ? mendSyntax(text, readingOf(seen), trying) : null;
    found.push({ flaw: mended?.flaw ?? explainFirst(seen, text), text });
    if (mended === null) return { readable: null, found, text };
    text = mended.text;
    seen = survey(text);
  }
  return {
    readable: seen.scan.tooLarge ? null : seen,
    found: [...found, ...seen.scan.findings.map((flaw) => ({ flaw, text }))],
    text,
  };
}

/** What is known of files of a kind before one is read. */
export interface FileKind {
  /** Whether a word is the name of a field. */
  readonly isField: Trying['isField'];
  /** Whether a list may stand at a path; where none may, fields that begin once more are no entries. */
  readonly mayBeList: (path: Path) => boolean;
  /** A field by which such a file may begin, for messages; left out where it is one of a dossier. */
  readonly field?: string;
}

const unknownKind: FileKind = { isField: () => false, mayBeList: () => true };

/** A file that is no dossier, and may begin with this field. */
export const fileWith = (field: string): FileKind => ({ ...unknownKind, field });

function read(written: string, root: 'map' | 'any', { isField, mayBeList, field }: FileKind): Read {
  const unread = (found: readonly Found[]): Read => ({ contents: null, value: null, found, text: written });
  const here = (flaw: Flaw): Found => ({ flaw, text: written });
  if (written.length > limits.bytes) return unread([here(at(statement('E102', 'size'), 0))]);
  const conflict = findConflict(written);
  if (conflict) return unread([here(conflict)]);
  const { readable, found, text } = mendText(written, isField);
  if (readable === null) return unread(found);
  const { documents } = readable;
  const misshapen = checkRoot(documents, root, field);
  const contents = documents[0]?.contents ?? null;
  if (misshapen.length > 0 || contents === null) return unread([...found, ...misshapen.map(here)]);
  const inside: Found[] = [];
  const value = readNode(contents, text, { report: (flaw) => inside.push({ flaw, text }), mayBeList });
  return { contents, value, found: [...found, ...inside], text };
}

/**
 * Reads one YAML 1.2 text as data with places. Warnings of the library are errors here: each of them loses data. Where
 * one line is written wrongly, the rest is read as if it were right.
 * @param root what the file must hold; `any` also allows a list
 */
export function parseYaml(
  written: string,
  name: string,
  root: 'map' | 'any' = 'map',
  kind: FileKind = unknownKind,
): Parsed {
  const { contents, value, found, text } = read(written, root, kind);
  const diagnostics = found.slice(0, limits.errors).map(({ flaw: { start, end, path, ...finding }, text: its }) => {
    const where = path ?? pathAbove(its.split('\n'), lineAt(its, start));
    return diagnose({ ...finding, path: where }, lineMap(name, its)(start, end));
  });
  if (!contents) return { tree: null, diagnostics };
  const lines = lineMap(name, text);
  const tree: Tree = {
    name,
    text,
    value,
    place: (path, at) => locate(contents, lines, path, at),
    span: (path) => spanOf(contents, lines, path),
    remark: (path) => remarkAfter(contents, text, path),
  };
  return { tree, diagnostics };
}
