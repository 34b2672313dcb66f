import type { Document } from '../../src/publication/document/Document.ts';

/** A document tree as text, one line of words a line: what a reader of a diff wants to see. */
export const dumpDocument = (document: Document): string => `${dump(document, 0).join('\n')}\n`;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isInline = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.type === 'string' &&
  ['text', 'emphasis', 'link', 'pageNumber', 'mark'].includes(value.type);

function words(value: unknown): string {
  if (!isRecord(value)) return '';
  if (value.type === 'text') return String(value.value);
  if (value.type === 'pageNumber') return `‹page of ${String(value.of)}›`;
  if (value.type === 'mark') return `‹${String(value.target)}›`;
  const inner = Array.isArray(value.children) ? value.children.map(words).join('') : '';
  return value.type === 'link' ? `[${inner}](${String(value.href)})` : `*${inner}*`;
}

function dump(value: unknown, depth: number): readonly string[] {
  const indent = '  '.repeat(depth);
  if (Array.isArray(value)) {
    if (value.length === 0) return [];
    if (value.every(isInline)) return [`${indent}${value.map(words).join('')}`];
    return value.flatMap((item) => dump(item, depth));
  }
  if (!isRecord(value))
    return value === null || value === false
      ? []
      : [indent + (typeof value === 'string' ? value : JSON.stringify(value))];
  const head = [value.type, value.kind, value.id].filter((part) => typeof part === 'string').join(' ');
  const lines = Object.entries(value)
    .filter(([key, item]) => !(['type', 'kind', 'id'].includes(key) && typeof item === 'string'))
    .flatMap(([key, item]) => field(key, item, depth + 1));
  return [`${indent}${head === '' ? '-' : head}`, ...lines];
}

function field(key: string, item: unknown, depth: number): readonly string[] {
  const inner = dump(item, depth + 1);
  if (inner.length === 0) return [];
  const indent = '  '.repeat(depth);
  return inner.length === 1 ? [`${indent}${key}: ${inner[0]?.trim() ?? ''}`] : [`${indent}${key}:`, ...inner];
}
