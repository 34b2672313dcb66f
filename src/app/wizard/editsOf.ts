import { parsePath } from '../../foundation/data/Path.ts';
import type { Edit } from '../../foundation/yaml/editYaml.ts';
import { readTyped } from '../../internal/dossier/checkAnswer.ts';
import type { Answer, Context, Spec } from './questions/Question.ts';

/** What an answer changes: its own rule, else the value at its place; an answer that leaves it open changes nothing. */
export function editsOf(spec: Spec, answer: Answer, context: Context): readonly Edit[] {
  if (answer === null) return [];
  if (spec.writes) return spec.writes(answer, context);
  if (spec.at === undefined || answer === '') return [];
  const path = [...context.item, ...parsePath(spec.at)];
  return [{ path, value: typeof answer === 'string' ? readTyped(path, answer) : answer }];
}
