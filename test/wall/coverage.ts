import type { ComposedDocument } from '../../src/app/composeDocument.ts';
import { outputName } from '../../src/app/outputName.ts';
import type { Document } from '../../src/publication/document/Document.ts';
import { textsOf } from '../../src/publication/document/textsOf.ts';
import { everything, isPublic, type Canary } from './canaries.ts';
import { dataLeaves, patternOf, type Data, type Path } from './leaves.ts';
import { alternatives } from './publicLeaves.ts';
import type { SchemaLeaf } from './schemaLeaves.ts';

/** Leaves of the schema that dossiers with every field do not have. */
export function missingLeaves(leaves: readonly SchemaLeaf[], ...fixtures: readonly Data[]): readonly string[] {
  const present = new Set(fixtures.flatMap(patternsOf));
  return leaves.map(({ pattern }) => pattern).filter((pattern) => !present.has(pattern) && !alternatives.has(pattern));
}

/** The leaves of plain data, as the schema calls them. */
export const patternsOf = (data: Data): readonly string[] => dataLeaves(data).map(({ path }) => patternOf(path));

/** The canaries that some texts hold, each with its path. */
export const foundCanaries = (canaries: readonly Canary[], texts: readonly string[]): readonly string[] =>
  canaries
    .filter(({ token }) => texts.some((text) => text.toLowerCase().includes(token.toLowerCase())))
    .map(({ path, token }) => `${path.join('.')} ${token}`);

/** The words of a document with its file's name, and those of the facts that a block of a library could print. */
export function wordsLeaving({ document, proposal }: Pick<ComposedDocument, 'document' | 'proposal'>): {
  readonly document: readonly string[];
  readonly printable: readonly string[];
} {
  const { blocks, ...facts } = proposal;
  const printable = dataLeaves([facts, blocks.map(({ title, text, bridge }) => [title, text, bridge])]);
  return {
    document: [...textsOf(document).map(({ text }) => text), outputName(proposal)],
    // Ids are keys and origins inside the proposal; no output holds one, as the tests of PDF and SVG see.
    printable: printable.filter(({ path }) => !isStepOfPath(path)).map(({ value }) => String(value)),
  };
}

/** A step of the path that a leaf came from. */
const isStepOfPath = (path: Path): boolean => path.at(-2) === 'dossier' && path.at(-3) === 'from';

/** Public texts of a dossier that a document made from it does not print. */
export function silentTexts(document: Document, data: Data = everything): readonly string[] {
  const texts = textsOf(document).map(({ text }) => straightened(text.toLowerCase()));
  return (
    dataLeaves(data)
      .filter(({ path, value }) => typeof value === 'string' && isPublic(path) && !unprinted.has(patternOf(path)))
      // Of an interaction the page says how and when.
      .filter(({ value }) => !String(value).startsWith('interaction:'))
      .filter(({ value }) => !texts.some((text) => text.includes(straightened(lastPart(String(value)).toLowerCase()))))
      .map(({ path }) => path.join('.'))
  );
}

/** A text with its quotes as people type them: a document sets them. */
export const straightened = (text: string): string => text.replace(/[‘’]/gu, "'").replace(/[“”«»„]/gu, '"');

/** Public, and printed by no section yet or only where something else is not said. */
const unprinted: ReadonlySet<string> = new Set([
  'figures.*.short',
  'offer.points[].answer',
  'offer.points[].owner',
  'references[].anonymous.title',
  // In a look whose cover shows a picture.
  'proposal.cover_picture.text',
]);
const lastPart = (text: string): string => text.split(': ').at(-1) ?? text;
