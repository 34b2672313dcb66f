import { Composer, isMap, isSeq, Parser, type Document } from 'yaml';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { explainSyntax, openQuote } from './explainSyntax.ts';
import type { Finding } from './Finding.ts';
import { limits } from '../data/limits.ts';
import { lineMap, locate, spanOf, type Tree } from './locate.ts';
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

const whole = (message: string, fix: string, at: number): Finding => ({
  code: 'E109',
  message,
  found: null,
  fix,
  start: at,
  end: at + 1,
});

const tooLong: Finding = {
  ...whole('The file is larger than 1 MiB.', 'Split it: a top-level section may be a path to a file of its own.', 0),
  code: 'E102',
};

function checkRoot(documents: readonly Document.Parsed[], root: 'map' | 'any'): readonly Finding[] {
  const [document, second] = documents;
  if (second)
    return [
      whole(
        'The file holds several documents, parted by ---.',
        'Keep one; put the others in files of their own.',
        second.range[0],
      ),
    ];
  const node = document?.contents ?? null;
  if (node === null || (!isMap(node) && !isSeq(node) && !('source' in node && node.source)))
    return [
      whole('The file is empty.', 'Write the fields, such as "account:"; the wizard can begin a file for you.', 0),
    ];
  if (isMap(node) || (root === 'any' && isSeq(node))) return [];
  const what = isSeq(node) ? 'a list' : 'a single text';
  return [
    whole(
      `The file holds ${what} where named fields are expected.`,
      'Begin with a name and a colon, such as "account:".',
      node.range[0],
    ),
  ];
}

interface Read {
  readonly contents: Document.Parsed['contents'];
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

const unread = (findings: readonly Finding[]): Read => ({ contents: null, value: null, findings });

/** Findings of the library, but for what follows from a mark that we refuse on the same line. */
function checkSyntax(documents: readonly Document.Parsed[], text: string, scan: Scan): readonly Finding[] {
  const lineOf = (offset: number): number => text.lastIndexOf('\n', offset - 1);
  const refused = new Set(scan.findings.map(({ start }) => lineOf(start)));
  return documents
    .flatMap(({ errors, warnings }) => [...errors, ...warnings])
    .slice(0, limits.errors)
    .map((error) => explainSyntax(error, text, scan.unclosed))
    .filter(({ start }) => !refused.has(lineOf(start)));
}

/** After a quote that is never closed everything reads as something else: what follows it is guesswork. */
function upToOpenQuote(findings: readonly Finding[]): readonly Finding[] {
  const at = findings.findIndex(({ message }) => message === openQuote);
  return at < 0 ? findings : findings.slice(0, at + 1);
}

function read(text: string, root: 'map' | 'any'): Read {
  if (text.length > limits.bytes) return unread([tooLong]);
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
  };
  return { tree, diagnostics };
}
