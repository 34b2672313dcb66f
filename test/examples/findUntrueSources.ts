import type { Document } from '../../src/publication/document/Document.ts';
import type { Leaf } from '../../src/proposal/leaves.ts';
import type { Proposal } from '../../src/proposal/Proposal.ts';
import { formatLeaf, nameOf } from '../../src/publication/locale/formatLeaf.ts';
import type { Locale } from '../../src/publication/locale/Locale.ts';
import { readLocale } from '../../src/publication/locale/localeFile.ts';
import { readPackageText } from '../../src/foundation/disk/packageFile.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The value of the proposal at a path such as `offer.lines[2].text`. */
const valueAt = (proposal: Proposal, path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce<unknown>((value, step) => (isRecord(value) ? value[step] : undefined), proposal);

const isLeaf = (value: unknown): value is Leaf =>
  typeof value === 'string' || (isRecord(value) && ('day' in value || 'amount' in value || 'number' in value));

/** What a leaf may look like in print: in words, as a bare number, with a percent sign, with a capital. */
function prints(value: unknown, locale: Locale): readonly string[] {
  if (!isLeaf(value)) return [];
  const text = formatLeaf(value, locale);
  const bare =
    typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? formatLeaf({ number: decimal(value) }, locale) : text;
  const named = typeof value === 'string' ? nameOf(value, locale) : text;
  return [text, named, bare, bare.replace(/\D0+$/, ''), locale.numbers.percent.replace('{n}', text)].map((form) =>
    form.toLocaleLowerCase(locale.id),
  );
}

const decimal = (text: string): Extract<Leaf, { number: unknown }>['number'] => {
  const found = /^-?\d+(\.\d+)?$/.exec(text)?.[0] ?? '0';
  if (isDecimal(found)) return found;
  throw new Error(text);
};
const isDecimal = (text: string): text is Extract<Leaf, { number: unknown }>['number'] => /^-?\d/.test(text);

/** Values in a document that are not what stands at the path they name, and how many were looked at. */
export function findUntrueSources(
  document: Document,
  proposal: Proposal,
): { readonly checked: number; readonly untrue: readonly string[] } {
  const locale = readLocale(document.language, readPackageText(`templates/locales/${document.language}.yaml`));
  const runs = runsIn(document);
  const untrue = runs.filter(
    ({ value, source }) => !prints(valueAt(proposal, source), locale).includes(value.toLocaleLowerCase(locale.id)),
  );
  return { checked: runs.length, untrue: untrue.map(({ value, source }) => `${source}: ${value}`) };
}

function runsIn(node: unknown): readonly { readonly value: string; readonly source: string }[] {
  if (Array.isArray(node)) return node.flatMap(runsIn);
  if (!isRecord(node)) return [];
  if (node.type === 'text')
    return typeof node.source === 'string' ? [{ value: String(node.value), source: node.source }] : [];
  return Object.values(node).flatMap(runsIn);
}
