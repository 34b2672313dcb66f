import { Composer, isMap, isSeq, Parser, type Document } from 'yaml';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { statement, type Statement } from '../diagnostics/finding.ts';
import { explainSyntax } from './explainSyntax.ts';
import type { Flaw } from './Flaw.ts';
import { limits } from '../data/limits.ts';
import { lineMap, locate, remarkAfter, spanOf, type Tree } from './locate.ts';
import { readNode } from './readNode.ts';
import { scanTokens, type Scan } from './scanTokens.ts';

interface Parsed {
  /** Null when the file could not be understood at all. */
  readonly tree: Tree | null;
  readonly diagnostics: readonly Diagnostic[];
}

const options = {
  version: '1.2',
  schema: 'core',
  uniqueKeys: false, // quadratic in the library; readNode checks with a set
  prettyErrors: false,
  strict: true,
  stringKeys: false,
  merge: false,
} as const;

const at = (stated: Statement, offset: number): Flaw => ({ ...stated, start: offset, end: offset + 1 });

function checkRoot(documents: readonly Document.Parsed[], root: 'map' | 'any'): readonly Flaw[] {
  const [document, second] = documents;
  if (second) return [at(statement('E109', 'documents'), second.range[0])];
  const node = document?.contents ?? null;
  if (node === null || (!isMap(node) && !isSeq(node) && !('source' in node && node.source)))
    return [at(statement('E109', 'empty'), 0)];
  if (isMap(node) || (root === 'any' && isSeq(node))) return [];
  return [at(statement('E109', isSeq(node) ? 'list' : 'text'), node.range[0])];
}

interface Read {
  readonly contents: Document.Parsed['contents'];
  readonly value: unknown;
  readonly findings: readonly Flaw[];
}

const unread = (findings: readonly Flaw[]): Read => ({ contents: null, value: null, findings });

/** Findings of the library, but for what follows from a mark that we refuse on the same line. */
function checkSyntax(documents: readonly Document.Parsed[], text: string, scan: Scan): readonly Flaw[] {
  const lineOf = (offset: number): number => text.lastIndexOf('\n', offset - 1);
  const refused = new Set(scan.findings.map(({ start }) => lineOf(start)));
  return documents
    .flatMap(({ errors, warnings }) => [...errors, ...warnings])
    .slice(0, limits.errors)
    .map((error) => explainSyntax(error, text, scan.unclosed))
    .filter(({ start }) => !refused.has(lineOf(start)));
}

/** After a quote that is never closed everything reads as something else: what follows it is guesswork. */
function upToOpenQuote(findings: readonly Flaw[]): readonly Flaw[] {
  const at = findings.findIndex(({ says }) => says === 'quote');
  return at < 0 ? findings : findings.slice(0, at + 1);
}

function read(text: string, root: 'map' | 'any'): Read {
  if (text.length > limits.bytes) return unread([at(statement('E102', 'size'), 0)]);
  const tokens = [...new Parser().parse(text)];
  const scan = scanTokens(tokens);
  if (scan.tooLarge) return unread(scan.findings);
  const documents = [...new Composer(options).compose(tokens, true, text.length)];
  const syntax = upToOpenQuote(checkSyntax(documents, text, scan));
  if (syntax.length > 0) return unread([...scan.findings, ...syntax]);
  const misshapen = checkRoot(documents, root);
  const contents = documents[0]?.contents ?? null;
  if (misshapen.length > 0 || contents === null) return unread([...scan.findings, ...misshapen]);
  const findings = [...scan.findings];
  const value = readNode(contents, text, (finding) => findings.push(finding));
  return { contents, value, findings };
}

/**
 * Reads one YAML 1.2 text as data with places. Warnings of the library are errors here: each of them loses data.
 * @param root what the file must hold; `any` also allows a list
 */
export function parseYaml(text: string, name: string, root: 'map' | 'any' = 'map'): Parsed {
  const { contents, value, findings } = read(text, root);
  const lines = lineMap(name, text);
  const diagnostics = findings
    .slice(0, limits.errors)
    .map(({ start, end, ...finding }) => diagnose({ ...finding, path: [] }, lines(start, end)));
  if (!contents) return { tree: null, diagnostics };
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
