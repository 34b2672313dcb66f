import type * as z from 'zod/mini';
import { isCode, type Code } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { didYouMean } from '../diagnostics/didYouMean.ts';
import type { Path } from '../yaml/Path.ts';
import { SourceNumber } from '../yaml/SourceNumber.ts';
import { describeFound, textOf } from './describeFound.ts';
import { schemaAt } from './keysAt.ts';
import { pathIn, type Reading } from './Reading.ts';
import { explainUnknownKeys } from './explainUnknownKeys.ts';
import type { Settled } from './settleUnions.ts';
import { suggestForm } from './suggestForm.ts';
import { suggestValue } from './suggestValue.ts';
import { isGroup, valueAt } from './valueAt.ts';

interface Expectation {
  readonly code: Code;
  /** The end of the sentence "Expected …". */
  readonly expected: string;
  /** What to do, where the schema knows it. */
  readonly fix: string | null;
}

const group = 'a group of fields, each on a line of its own as "name: value"';
const forms: Readonly<Record<string, string>> = {
  object: group,
  record: group,
  array: 'a list, each entry on a line that begins with "- "',
  string: 'some text',
  boolean: 'true or false, without quotes',
};

function expectationOf(issue: z.core.$ZodIssue): Expectation {
  const message = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? '') : issue.message;
  const [word = '', expected = '', fix = null] = /^(\w+) ([^\n]*)(?:\n(.*))?$/.exec(message)?.slice(1) ?? [];
  if (isCode(word)) return { code: word, expected, fix };
  if (issue.code === 'invalid_type')
    return { code: 'E106', expected: forms[issue.expected] ?? 'another kind of value', fix: null };
  if (issue.code === 'invalid_union') return { code: 'E106', expected: 'some text, or a group of fields', fix: null };
  if (issue.code === 'too_small') return { code: 'E105', expected: 'at least one entry', fix: null };
  return { code: 'E107', expected: 'another value', fix: null };
}

const missingCodes: readonly Code[] = ['E401', 'E220', 'E105', 'E305'];

/** Text is expected, and something stands there that YAML does not take for text. */
function isBareWord(value: unknown, expected: string): boolean {
  return (typeof value === 'boolean' || value === null) && expected.startsWith('some text');
}

function explainMissing(path: Path, { code, expected }: Expectation, reading: Reading): Diagnostic {
  const name = String(path.at(-1) ?? reading.section ?? 'this');
  const example = /such as (.+?)(?:,|$)/.exec(expected)?.[1];
  return {
    code: missingCodes.includes(code) ? code : 'E105',
    message: `${name} is missing: expected ${expected}.`,
    place: reading.place(path.slice(0, -1), 'key'),
    path: pathIn(reading, path),
    found: null,
    fix: `Add a line "${name}: ${example ?? '…'}" here.`,
  };
}

function explainEmpty(path: Path, { code, expected }: Expectation, reading: Reading): Diagnostic {
  return {
    code: missingCodes.includes(code) ? code : 'E106',
    message: `Nothing is written here: expected ${expected}.`,
    place: reading.place(path, 'key'),
    path: pathIn(reading, path),
    found: null,
    fix: expected.startsWith('a colour')
      ? 'Put quotes round the colour: without them # begins a comment.'
      : expected.startsWith('some text')
        ? 'Write it after the colon, or delete the line; the word null, as a text, needs quotes round it.'
        : 'Write it after the colon, or delete the line.',
  };
}

/** The digits that a decimal comma cut off an amount inside braces, where `1 200,50` reads as two entries. */
function tornDecimals(path: Path, reading: Reading): string {
  const beside = valueAt(reading.value, path.slice(0, -1));
  const torn = isGroup(beside)
    ? Object.keys(beside).filter((key) => /^\d{1,2}$/.test(key) && beside[key] === null)
    : [];
  return torn.length === 1 ? `.${torn[0] ?? ''}` : '';
}

function fixFor(settled: Settled, reading: Reading, { expected, fix }: Expectation): string {
  const { issue, path } = settled;
  const value = valueAt(reading.value, path);
  const found = describeFound(value);
  if (isBareWord(value, expected)) return `Put quotes round it: "${found}".`;
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const meant = didYouMean(found, values);
    return meant === null ? `Write one of these words: ${values.join(', ')}.` : `Did you mean ${meant}?`;
  }
  if (value instanceof Object && expected.startsWith('some text'))
    return 'Write one text here, in quotes if it holds a colon or a bracket.';
  if (Array.isArray(value) || !(value instanceof Object) || value instanceof SourceNumber) {
    const meant = suggestValue(expected, `${found}${tornDecimals(path, reading)}`) ?? formFor(settled, reading);
    if (meant !== null) return `Write ${meant}.`;
  }
  if (fix === null && expected.includes('such as')) return `Write ${expected}.`;
  return fix ?? 'Change the value, or delete the line if you do not need it.';
}

/** One text where a group of fields or a list belongs. */
function formFor({ issue, path }: Settled, reading: Reading): string | null {
  const value = textOf(valueAt(reading.value, path));
  const schema = issue.code === 'invalid_type' ? schemaAt(reading.schema, reading.value, path) : null;
  return value === null || schema === null ? null : suggestForm(schema, value);
}

/** A bare number is an object to zod, with fields of its own: what it says of them is one finding on the number. */
function outermost({ issue, path }: Settled, reading: Reading): Path | null {
  const inside = issue.code === 'unrecognized_keys' ? path.length : path.length - 1;
  for (let length = 0; length <= inside; length++)
    if (valueAt(reading.value, path.slice(0, length)) instanceof SourceNumber) return path.slice(0, length);
  return null;
}

function explainNumber(path: Path, reading: Reading): Diagnostic {
  return {
    code: 'E106',
    message: `Expected ${group}.`,
    place: reading.place(path),
    path: pathIn(reading, path),
    found: describeFound(valueAt(reading.value, path)),
    fix: 'Write the fields under the name, two spaces further in.',
  };
}

/** One issue of the schema as findings in the user's words, each with its place. */
export function explainIssue(settled: Settled, reading: Reading): readonly Diagnostic[] {
  const { issue, path } = settled;
  const number = outermost(settled, reading);
  if (number) return [explainNumber(number, reading)];
  if (issue.code === 'unrecognized_keys') return explainUnknownKeys(issue.keys, path, reading);
  const expectation = expectationOf(issue);
  const { code, expected } = expectation;
  const value = valueAt(reading.value, path);
  if (value === undefined) return [explainMissing(path, expectation, reading)];
  if (value === null) return [explainEmpty(path, expectation, reading)];
  const isKey = issue.code === 'invalid_key';
  const isRule = issue.code === 'custom' && isGroup(value);
  const found = isKey ? String(path.at(-1)) : describeFound(value);
  return [
    {
      code,
      message: `Expected ${expected}.`,
      place: reading.place(path, isKey ? 'key' : 'value'),
      path: pathIn(reading, path),
      found: isRule ? null : found,
      fix: isKey ? `Rename the key ${found}.` : fixFor(settled, reading, expectation),
    },
  ];
}
