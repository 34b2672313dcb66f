import { Composer, isMap, isNode, isScalar, isSeq, Parser, type Document, type YAMLError } from 'yaml';
import { statement } from '../diagnostics/finding.ts';
import { limits } from '../data/limits.ts';
import { explainSyntax } from './explainSyntax.ts';
import type { Flaw } from './Flaw.ts';
import type { Reading } from './mendSyntax.ts';
import { scanTokens, type Scan } from './scanTokens.ts';

const options = {
  version: '1.2',
  schema: 'core',
  uniqueKeys: false, // quadratic in the library; readNode checks with a set
  prettyErrors: false,
  strict: true,
  stringKeys: false,
  merge: false,
} as const;

/** A text as YAML sees it. */
export interface Survey {
  readonly documents: readonly Document.Parsed[];
  readonly scan: Scan;
  /** What YAML cannot read, in the order of the file; what follows from a mark that we refuse on the same line is left out. */
  readonly errors: readonly YAMLError[];
  /** Offset of the first bare text whose line is indented with what YAML takes for a part of it; null where there is none. */
  readonly oddlyIndented: number | null;
}

export function survey(text: string): Survey {
  const tokens = [...new Parser().parse(text)];
  const scan = scanTokens(tokens);
  if (scan.tooLarge) return { documents: [], scan, errors: [], oddlyIndented: null };
  const documents = [...new Composer(options).compose(tokens, true, text.length)];
  const lineOf = (offset: number): number => text.lastIndexOf('\n', offset - 1);
  const isBullet = ({ found }: Flaw): boolean => found === '*';
  const refused = new Set(scan.findings.filter((flaw) => !isBullet(flaw)).map(({ start }) => lineOf(start)));
  const errors = documents
    .flatMap(({ errors: grave, warnings }) => [...grave, ...warnings])
    .filter(({ pos: [at] }) => !refused.has(lineOf(at)))
    .toSorted((a, b) => a.pos[0] - b.pos[0]);
  const isSuspect = errors.length === 0 && anyOddIndent.test(text);
  return { documents, scan, errors, oddlyIndented: isSuspect ? findOddIndent(documents, text) : null };
}

const anyOddIndent = /^[ \t]*[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/m;
const oddIndent = /(^|\n)[ \t]*[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

function findOddIndent(documents: readonly Document.Parsed[], text: string): number | null {
  let first: number | null = null;
  for (const node of nodesOf(documents)) {
    if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) continue;
    const [start, end] = node.range;
    if ((first === null || start < first) && oddIndent.test(text.slice(start, end))) first = start;
  }
  return first;
}

/** Every node, keys too, in no order. */
function* nodesOf(documents: readonly Document.Parsed[]): Iterable<unknown> {
  const open: unknown[] = documents.map(({ contents }) => contents);
  while (open.length > 0) {
    const node = open.pop();
    if (isSeq(node)) open.push(...node.items);
    if (isMap(node)) for (const { key, value } of node.items) open.push(key, value);
    yield node;
  }
}

/** How far the reading came. */
export function readingOf({ documents, scan, errors, oddlyIndented }: Survey): Reading {
  const [first] = errors;
  return {
    stop: scan.tooLarge ? 0 : (first?.pos[0] ?? oddlyIndented),
    end: Math.max(0, ...errors.filter(({ pos }) => pos[0] === first?.pos[0]).map(({ pos }) => pos[1])),
    count: errors.length,
    odd: oddities(documents),
    unclosed: scan.unclosed,
  };
}

/** Keys that come twice in one group, and keys with nothing after them. */
function oddities(documents: readonly Document.Parsed[]): number {
  let odd = 0;
  for (const node of nodesOf(documents)) {
    if (!isMap(node)) continue;
    odd += node.items.length - new Set(node.items.map(({ key }) => (isScalar(key) ? key.value : key))).size;
    odd += node.items.filter(
      ({ value }) => !isNode(value) || (isScalar(value) && value.value === null && !value.source),
    ).length;
  }
  return odd;
}

/**
 * The first thing that YAML cannot read, in words. What follows it is guesswork: after a quote or a bracket that is never
 * closed everything reads as something else.
 */
export function explainFirst({ errors, scan, oddlyIndented }: Survey, text: string): Flaw {
  const flaws = errors.slice(0, limits.errors).map((error) => explainSyntax(error, text, scan.unclosed));
  const [first] = flaws;
  const open = flaws.find(({ says }) => says === 'quote') ?? first;
  const start = oddlyIndented ?? 0;
  return open ?? { ...statement('E100', 'oddSpaces'), start, end: start + 1 };
}
