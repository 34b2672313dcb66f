import type { PathUse } from '../foundation/markup/findPathUses.ts';

import { didYouMean } from '../foundation/diagnostics/didYouMean.ts';

import * as z from 'zod/mini';
import { bare, childOf, fieldsOf, type Schema } from '../foundation/schema/walk.ts';
import { facts } from './Facts.ts';
import { leafSchemas, picture } from './leaves.ts';

/** A path of a template that leads nowhere, or not to what is done with it. */
interface PathFault {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly fix: string;
}

const fixForUse: Readonly<Record<'list' | 'group' | 'flag', string>> = {
  list: 'Go through it: {{#each …}}- {{text}}{{/each}}.',
  group: 'Print one of its fields, or step into it with {{#with …}}.',
  flag: 'Ask for it: {{#if …}}…{{/if}}.',
};

/** Everything that is wrong with the paths of a template, held against the schema of the proposal. */
export const checkPaths = (uses: readonly PathUse[]): readonly PathFault[] => uses.flatMap(faultOf);

function faultOf({ path, line, column, as }: PathUse): readonly PathFault[] {
  const at = { path, line, column };
  const explained = explainPath(path);
  if (explained.is === 'unknown') return [{ ...at, message: explained.message, fix: explained.fix }];
  const { is } = explained;
  if (as === 'value' && is !== 'leaf')
    return [{ ...at, message: `${path} is no single value, so it cannot be printed.`, fix: fixForUse[is] }];
  if (as === 'list' && is !== 'list' && is !== 'group')
    return [{ ...at, message: `${path} is no list, so there is nothing to go through.`, fix: 'Print it: {{…}}.' }];
  return [];
}

type Explained =
  | { readonly is: 'leaf' | 'flag' | 'list' | 'group' }
  | { readonly is: 'unknown'; readonly message: string; readonly fix: string };

/** Whether a path of a block leads somewhere in the proposal; where it does not, what was probably meant. */
export function explainPath(path: string): Explained {
  const found = pathOf(path);
  if (found.is !== 'unknown') return found;
  const { known, step, choices } = found;
  const where = known === '' ? 'The proposal' : known;
  const meant = didYouMean(step, choices);
  if (meant !== null) {
    const message = `${where} has no ${step}.`;
    return { is: 'unknown', message, fix: `Did you mean ${known === '' ? meant : `${known}.${meant}`}?` };
  }
  if (choices.length > 0)
    return { is: 'unknown', message: `${where} has no ${step}.`, fix: `Known are ${choices.join(', ')}.` };
  const message = pathOf(known).is === 'list' ? `${known} is a list.` : `${known} has no parts.`;
  return {
    is: 'unknown',
    message,
    fix: pathOf(known).is === 'list' ? 'Go through it with {{#each}}.' : 'Print it whole.',
  };
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
