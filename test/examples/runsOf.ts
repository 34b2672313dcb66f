import { formatPath } from '../../src/foundation/data/Path.ts';

/** A run of words with where it stands in the tree, and the whole line it stands in. */
export interface Run {
  readonly value: string;
  readonly source: string | null;
  readonly place: string;
  readonly line: string;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isStep = (step: unknown): step is string | number => typeof step === 'string' || typeof step === 'number';

/** The path that a run came from, as one writes it. */
export function sourceOf({ source }: Readonly<Record<string, unknown>>): string | null {
  if (!isRecord(source) || !Array.isArray(source.dossier)) return null;
  return formatPath(source.dossier.filter(isStep));
}

/** Every run of a tree, save initials, which are made from a name and are not the name as it is written, and what describes a drawing. */
export function runsWithPlace(node: unknown, place = '', line = ''): readonly Run[] {
  if (Array.isArray(node)) {
    const whole = line === '' ? node.map(wordsOf).join('') : line;
    return node.flatMap((item, i) => runsWithPlace(item, `${place}[${i}]`, whole));
  }
  if (!isRecord(node)) return [];
  if (node.type === 'text') return [{ value: String(node.value), source: sourceOf(node), place, line }];
  const inside = node.type === 'emphasis' || node.type === 'link' ? line : '';
  const parts = Object.entries(node).filter(([key]) => key !== 'initials' && key !== 'alt');
  return parts.flatMap(([key, item]) => runsWithPlace(item, `${place}.${key}`, inside));
}

function wordsOf(value: unknown): string {
  if (!isRecord(value)) return '';
  if (value.type === 'text') return String(value.value);
  if (value.type === 'pageNumber') return '‹page›';
  return (value.type === 'emphasis' || value.type === 'link') && Array.isArray(value.children)
    ? value.children.map(wordsOf).join('')
    : '';
}
