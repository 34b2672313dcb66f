import type { Document } from '../../src/publication/document/Document.ts';
import { textsOf } from '../../src/publication/document/textsOf.ts';
import { everything, isPublic, type Canary } from './canaries.ts';
import { dataLeaves, patternOf, type Data } from './leaves.ts';
import { alternatives } from './publicLeaves.ts';
import type { SchemaLeaf } from './schemaLeaves.ts';

/** Leaves of the schema that a dossier with every field does not have. */
export function missingLeaves(leaves: readonly SchemaLeaf[], data: Data): readonly string[] {
  const present = new Set(dataLeaves(data).map(({ path }) => patternOf(path)));
  return leaves.map(({ pattern }) => pattern).filter((pattern) => !present.has(pattern) && !alternatives.has(pattern));
}

/** The canaries that some texts hold, each with its path. */
export const foundCanaries = (canaries: readonly Canary[], texts: readonly string[]): readonly string[] =>
  canaries
    .filter(({ token }) => texts.some((text) => text.toLowerCase().includes(token.toLowerCase())))
    .map(({ path, token }) => `${path.join('.')} ${token}`);

/** Public texts of `everything.yaml` that a document made from it does not print. */
export function silentTexts(document: Document): readonly string[] {
  const texts = textsOf(document).map(({ text }) => text.toLowerCase());
  return dataLeaves(everything)
    .filter(({ path, value }) => typeof value === 'string' && isPublic(path) && !unprinted.has(patternOf(path)))
    .filter(({ value }) => !texts.some((text) => text.includes(lastPart(String(value)).toLowerCase())))
    .map(({ path }) => path.join('.'));
}

/** Public, and printed by no section yet or only where something else is not said. */
const unprinted: ReadonlySet<string> = new Set([
  'figures.*.short',
  'offer.points[].answer',
  'offer.points[].owner',
  'references[].anonymous.title',
]);
const lastPart = (text: string): string => text.split(': ').at(-1) ?? text;
