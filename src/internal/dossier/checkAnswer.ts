import * as z from 'zod/mini';
import { diagnose } from '../../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import { finding } from '../../foundation/diagnostics/finding.ts';
import { findForbidden } from '../../foundation/yaml/findForbidden.ts';
import type { Path } from '../../foundation/data/Path.ts';
import type { Plain } from '../../foundation/data/Plain.ts';
import { explainIssue } from '../../foundation/schema/explainIssue.ts';
import { doubtIn } from './schema/doubtfulNumbers.ts';
import { schemaAt } from './schema/schemaAt.ts';
import { settleUnions } from '../../foundation/schema/settleUnions.ts';

const nowhere = { file: '', line: 1, column: 1, length: 1 };

/**
 * What the loader would say of one value at a path, by the same rule and in the same words; null when it is right.
 * @param sections what is written so far: whether an amount reads in two ways depends on its currency
 */
export function checkAnswer(path: Path, value: Plain, sections: Plain = null): Diagnostic | null {
  const forbidden = typeof value === 'string' ? findForbidden(value) : null;
  if (forbidden) return diagnose(finding('E108', forbidden.kind, { path, point: forbidden.point }), null);
  const schema = schemaAt(path);
  if (schema === null || isFileOf(String(path[0]), path.length === 1 ? value : null)) return null;
  const result = z.safeParse(schema, value);
  if (result.success) {
    const doubt = doubtIn(schema, value, path, sections);
    return doubt && diagnose(doubt, null);
  }
  const reading = { section: String(path[0]), sections: [], schema, value, place: () => nowhere };
  return settleUnions(result.error.issues).flatMap((issue) => explainIssue(issue, reading))[0] ?? null;
}

/**
 * A typed answer as the value that the field holds: text, else a number or true and false where only those fit. Answers
 * that nothing fits stay text, for `checkAnswer` to say what is wrong.
 */
export function readTyped(path: Path, typed: string): Plain {
  const text = typed.trim();
  const schema = schemaAt(path);
  if (schema === null) return text;
  const read = z.safeParse(schema, text);
  // Digits in quotes are read as a number too, and written without them.
  if (read.success) return typeof read.data === 'number' ? read.data : text;
  const isTruth = text === 'true' || text === 'false';
  return isTruth && z.safeParse(schema, text === 'true').success ? text === 'true' : text;
}

/** Whether a section is left to a file of its own: `requirements: ./rfp.csv`. What is in it is not known here. */
export const isFileOf = (section: string, value: Plain): boolean =>
  typeof value === 'string' && section !== 'theme' && section !== 'prices' && /\.(csv|ya?ml)$/i.test(value);
