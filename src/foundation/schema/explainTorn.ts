import * as z from 'zod/mini';
import { textOf, valueAt } from '../data/valueAt.ts';
import type { Path } from '../data/Path.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic, Place } from '../diagnostics/Diagnostic.ts';
import { finding } from '../diagnostics/finding.ts';
import { tornNumbers, type TornNumber } from './tornNumbers.ts';
import { schemaAt } from './walk.ts';

/** What was read, and where each path of it is. */
interface Read {
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
  readonly place: (path: Path, at?: 'value' | 'key') => Place;
}

/** The numbers of the group at `path` that a comma cut in two, and whose fields take what was meant, and no words. */
export function tornAt(path: Path, { schema, value, place }: Read): readonly TornNumber[] {
  const group = valueAt(value, path);
  const columnOf = (key: string): number => {
    const { line, column } = place([...path, key], 'key');
    return line * 1e6 + column;
  };
  return tornNumbers(group, columnOf).flatMap((number) => {
    const field = schemaAt(schema, value, [...path, number.field]);
    const isKnown = number.rest.some((key) => schemaAt(schema, value, [...path, key]) !== null);
    if (field === null || isKnown || accepts(field, 'words')) return [];
    const meant = number.meant.filter((one) => accepts(field, one) || accepts(field, Number(one)));
    return meant.length === 0 ? [] : [{ ...number, meant }];
  });
}

const accepts = (field: z.core.$ZodType, typed: unknown): boolean => z.core.safeParse(field, typed).success;

/**
 * All of the number is pointed at, from its first digits to its last.
 * @param path of its group; `at` is the same, counted from the top of the dossier
 */
export function explainTorn(
  { field, rest, meant: [suggestion = ''] }: TornNumber,
  path: Path,
  { value, place, at }: Read & { readonly at: Path },
): Diagnostic {
  const [begin, end] = [place([...path, field]), place([...path, rest.at(-1) ?? ''], 'key')];
  const length = begin.line === end.line ? end.column + end.length - begin.column : begin.length;
  const found = [textOf(valueAt(value, [...path, field])), ...rest].join(',');
  const torn = finding('E107', 'torn', { path: [...at, field], found, suggestion });
  return diagnose(torn, { ...begin, length });
}
