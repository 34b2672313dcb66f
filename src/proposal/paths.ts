import type { Holes, Statement } from '../foundation/diagnostics/finding.ts';
import type { ofPaths } from '../foundation/diagnostics/messages/shared.ts';
import type { PathUse } from '../foundation/markup/findPathUses.ts';
import { didYouMean } from '../foundation/diagnostics/didYouMean.ts';
import * as z from 'zod/mini';
import { bare, childOf, fieldsOf, type Schema } from '../foundation/schema/walk.ts';
import { facts } from './Facts.ts';
import { leafSchemas, picture } from './leaves.ts';

/** What is wrong with a path: one of the sentences `ofPaths` of the table, under the code of whoever uses the path. */
type PathStatement = Pick<Statement, 'says' | 'holes' | 'suggestion'>;

/** A path of a template that leads nowhere, or not to what is done with it. */
interface PathFault extends PathStatement {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** Everything that is wrong with the paths of a template, held against the schema of the proposal. */
export const checkPaths = (uses: readonly PathUse[]): readonly PathFault[] =>
  uses.flatMap(({ path, line, column, as }) => {
    const wrong = misused(path, as);
    return wrong === null ? [] : [{ path, line, column, ...wrong }];
  });

const printed = { list: 'printsList', group: 'printsGroup', flag: 'printsFlag' } as const;

function misused(path: string, as: PathUse['as']): PathStatement | null {
  const found = explainPath(path);
  if (found.is === 'unknown') return found.statement;
  const holes = { path };
  if (as === 'value' && found.is !== 'leaf') return said(printed[found.is], holes);
  return as === 'list' && found.is !== 'list' && found.is !== 'group' ? said('notList', holes) : null;
}

const said = (says: keyof typeof ofPaths, holes: Holes, suggestion: string | null = null): PathStatement => ({
  says,
  holes,
  suggestion,
});

type Explained =
  { readonly is: 'leaf' | 'flag' | 'list' | 'group' } | { readonly is: 'unknown'; readonly statement: PathStatement };

/** Whether a path of a block leads somewhere in the proposal; where it does not, what was probably meant. */
export function explainPath(path: string): Explained {
  const found = pathOf(path);
  return found.is === 'unknown' ? { is: 'unknown', statement: unknown(found) } : found;
}

function unknown({ known, step, choices }: Extract<PathOf, { is: 'unknown' }>): PathStatement {
  if (choices.length === 0) return said(pathOf(known).is === 'list' ? 'intoList' : 'intoLeaf', { known });
  const meant = didYouMean(step, choices);
  if (known === '') return said('rootField', { step, choices }, meant);
  return said('field', { known, step, choices }, meant === null ? null : `${known}.${meant}`);
}

/** What stands at a path of the facts: something to print, yes or no, a list, a group of fields; or nothing. */
type PathOf =
  | { readonly is: 'leaf' | 'flag' | 'list' | 'group' }
  | {
      readonly is: 'unknown';
      /** The path as far as it leads somewhere. */
      readonly known: string;
      /** The step that leads nowhere. */
      readonly step: string;
      /** What could stand there instead. */
      readonly choices: readonly string[];
    };

/** What a template prints or asks for as a whole: nothing leads into it. */
const isEnd = (schema: Schema): boolean => leafSchemas.has(schema) || schema === picture;

/**
 * Follows a path such as `offer.benefits[].text` through the schema of the facts: `[]` stands for each item of a list
 * (`0` for the first), and any name for a key of a map.
 */
export function pathOf(path: string): PathOf {
  const steps = path
    .replaceAll('[]', '.[]')
    .split('.')
    .filter((step) => step !== '');
  let schema = bare(facts, isEnd);
  for (const [i, step] of steps.entries()) {
    const next = stepInto(schema, step);
    const known = steps.slice(0, i).join('.').replaceAll('.[]', '[]');
    if (!next) return { is: 'unknown', known, step, choices: namesOf(schema) };
    schema = bare(next, isEnd);
  }
  if (schema instanceof z.ZodMiniArray) return { is: 'list' };
  if (schema instanceof z.ZodMiniBoolean) return { is: 'flag' };
  // A picture can be asked for; there is nothing in it to print.
  if (schema === picture) return { is: 'group' };
  const isGroup = schema instanceof z.ZodMiniObject || schema instanceof z.ZodMiniRecord;
  return { is: isGroup && !leafSchemas.has(schema) ? 'group' : 'leaf' };
}

function stepInto(schema: Schema, step: string): Schema | null {
  if (isEnd(schema)) return null;
  if (schema instanceof z.ZodMiniArray) return /^(\[\]|\d+)$/.test(step) ? childOf(schema, 0) : null;
  return childOf(schema, step);
}

const namesOf = (schema: Schema): readonly string[] =>
  Object.keys((leafSchemas.has(schema) ? null : fieldsOf(schema)) ?? {});
