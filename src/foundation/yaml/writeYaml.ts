import { Document, isCollection } from 'yaml';
import { isPlainGroup, isPlainList, type Plain } from '../data/Plain.ts';

/** How long a group or a list may be that is written on one line. */
const longest = 100;

/** One text, number or truth; in quotes where it would otherwise mean something else, inside brackets too. */
function writeScalar(value: Plain): string {
  const document = new Document([value], { version: '1.2', schema: 'core' });
  if (isCollection(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, blockQuote: false }).trim().slice(1, -1);
}

/** On one line, in brackets where it is a group or a list. */
export function writeInline(value: Plain): string {
  if (isPlainList(value)) return `[${value.map(writeInline).join(', ')}]`;
  if (!isPlainGroup(value)) return writeScalar(value);
  const pairs = Object.entries(value).map(([key, item]) => `${writeScalar(key)}: ${writeInline(item)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** Over several lines, as a careful person writes: what is short and belongs together is on one. */
export const writeBlock = (value: Plain): string => `${linesOf(value).join('\n')}\n`;

function linesOf(value: Plain, depth = 0): readonly string[] {
  if (isPlainList(value) && value.length > 0)
    return value.flatMap((item) => {
      const [first = '', ...rest] = isShort(item) ? [writeInline(item)] : linesOf(item, depth + 1);
      return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
    });
  if (!isPlainGroup(value) || Object.keys(value).length === 0) return [writeInline(value)];
  return Object.entries(value).flatMap(([key, item]) => {
    const name = `${writeScalar(key)}:`;
    // A section opens, however little it holds: there more will be written.
    const opens = isPlainGroup(item) ? depth === 0 : isPlainList(item) && item.some((entry) => !isSingle(entry));
    if (!opens && isShort(item)) return [`${name} ${writeInline(item)}`];
    return [name, ...linesOf(item, depth + 1).map((line) => `  ${line}`)];
  });
}

const isSingle = (value: Plain): boolean => typeof value !== 'object' || value === null;

/** Fits on one line, and is not so nested that nobody could read it there. */
function isShort(value: Plain): boolean {
  if (isSingle(value)) return true;
  const inside = isPlainList(value) ? value : isPlainGroup(value) ? Object.values(value) : [];
  const isFlat = inside.every((item) => isSingle(item) || (isPlainList(item) && item.every(isSingle)));
  return isFlat && writeInline(value).length <= longest;
}
