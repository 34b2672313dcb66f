import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import type { Path } from '../data/Path.ts';
import * as z from 'zod/mini';
import { diagnose } from '../diagnostics/diagnose.ts';
import { didYouMean } from '../diagnostics/didYouMean.ts';
import { finding, statement, type Expectation, type Form, type Statement } from '../diagnostics/finding.ts';
import type { Code } from '../diagnostics/messages/index.ts';
import { SourceNumber } from '../data/SourceNumber.ts';
import { asks, type Asks } from './asks.ts';
import { describeFound, textOf, isGroup, valueAt } from '../data/valueAt.ts';
import { expectedBy, type Expected } from './expected.ts';
import { unknownKey } from './unknownKey.ts';
import { fieldAt, schemaAt, keysAt } from './walk.ts';
import type { Settled } from './settleUnions.ts';
import { anyList, entryFor, leads, suggestForm } from './suggestForm.ts';
import { otherWordFor } from './otherWords.ts';
import { suggestDecimal, suggestWhole } from './suggestNumber.ts';
import { suggestValue } from './suggestValue.ts';
import { cutAtColon, isTextWithColon } from './cutAtColon.ts';
import { explainEmpty, explainMissing } from './explainAbsent.ts';
import { isFlow, isNeeded, pathIn, type Reading } from './Reading.ts';
import { explainTorn, tornAt } from './explainTorn.ts';
import { limits } from '../data/limits.ts';

const forms: Readonly<Record<string, Form>> = {
  object: 'group',
  record: 'group',
  array: 'list',
  string: 'text',
  boolean: 'flag',
};

/** What the schema expects, or zod on its own. */
function expectationOf(issue: z.core.$ZodIssue): Expected {
  const message = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? '') : issue.message;
  const plain = (code: Code, form: Form): Expected => ({ code, expected: { form, holes: {} }, lacks: [] });
  const meant = expectedBy(message);
  if (meant !== null) return meant;
  if (issue.code === 'invalid_type') return plain('E106', forms[issue.expected] ?? 'otherKind');
  if (issue.code === 'invalid_union') return plain('E106', 'textOrGroup');
  return issue.code === 'too_small' ? plain('E105', 'atLeastOne') : plain('E107', 'otherValue');
}

/** Text is expected, and something was written that YAML does not take for text. */
const isBareWord = (value: unknown, { form }: Expectation): boolean =>
  (typeof value === 'boolean' || value === null) && asks[form] === 'text';

/** The statement with what helps most: the value that was meant, its form, or what the field expects. */
function stateWrong(settled: Settled, reading: Reading, { code, expected }: Expected): Statement {
  const { issue, path } = settled;
  const value = valueAt(reading.value, path);
  const found = describeFound(value);
  if (isBareWord(value, expected)) return statement(code, 'bareWord', { expected, found });
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    const suggestion = didYouMean(found, words) ?? otherWordFor(found, words);
    if (suggestion === null && words.length === 1) return statement(code, 'expected', { expected, found });
    return suggestion === null
      ? statement(code, 'otherWord', { expected, found, words })
      : statement(code, 'expected', { expected, found, suggestion });
  }
  // Whoever wrote the word in quotes has decided already.
  if (expected.form === 'consent' && (value === 'true' || value === 'false'))
    return statement(code, 'unquoted', { expected, found, suggestion: value });
  const asked = asks[expected.form];
  if (value instanceof Object && asked === 'text') return statement(code, 'oneText', { expected, found });
  const labelled =
    expected.form === 'list' && isGroup(value) ? entryFor(schemaAt(reading.schema, reading.value, path), value) : null;
  if (labelled !== null) return statement(code, 'entries', { expected, found, sketch: labelled });
  if (expected.form === 'list' && isGroup(value))
    return statement(code, isFlow(path, reading) ? 'brackets' : 'dashes', { expected, found });
  if (Array.isArray(value) || !(value instanceof Object) || value instanceof SourceNumber) {
    const number = numberStated(settled, reading, { code, expected });
    if (number !== null) return number;
    const suggestion = suggestionFor(settled, reading, asked);
    if (suggestion !== null && suggestion === found)
      return statement(code, 'unquoted', { expected, found, suggestion });
    if (suggestion !== null)
      return statement(code, inQuotes.has(asked) ? 'quoted' : 'value', { expected, found, suggestion });
    const sketch = formFor(settled, reading);
    if (sketch === anyList)
      return isWord(value)
        ? statement(code, 'entry', { expected, found: value })
        : statement(code, 'list', { expected, found });
    if (sketch !== null) return statement(code, 'sketch', { expected, found, sketch });
  }
  return statement(code, 'expected', { expected, found });
}

/** A value that can stand between brackets as it is. */
const isWord = (value: unknown): value is string => typeof value === 'string' && /^[\p{L}\p{N}_-]+$/u.test(value);

/** What was probably meant by what was typed, where the field takes it; of a list, a group or a bare word nothing is made. */
function suggestionFor({ path }: Settled, { schema, value }: Reading, asked: Asks | null): string | null {
  const typed = textOf(valueAt(value, path));
  const suggestion = typed === null ? null : suggestValue(asked, typed);
  if (suggestion === null) return null;
  const field = fieldAt(schema, value, path);
  const meant = asked === 'truth' ? suggestion === 'true' : suggestion;
  return field === null || z.core.safeParse(field, meant).success ? suggestion : null;
}

/** Numbers are written in quotes, so that every digit is kept. */
const inQuotes: ReadonlySet<Asks | null> = new Set(['share', 'factor']);

/** What was meant by a number in a spelling that is not read, where that can be said. */
function numberStated(
  { path }: Settled,
  { schema, value: whole }: Reading,
  { code, expected }: Pick<Expected, 'code' | 'expected'>,
): Statement | null {
  const asked = asks[expected.form];
  const found = textOf(valueAt(whole, path));
  const field = schemaAt(schema, whole, path);
  if (found === null || field === null || (asked !== 'decimal' && asked !== 'whole')) return null;
  const accepts = (value: string): boolean =>
    z.core.safeParse(field, asked === 'whole' ? Number(value) : value).success;
  const beside = valueAt(whole, path.slice(0, -1));
  // A term counts what is charged: its unit is in the field beside it.
  const counts = `${String(path.at(-1))} ${textOf(valueAt(beside, ['recurring'])) ?? ''}`;
  const meant = asked === 'whole' ? suggestWhole(found, accepts, counts) : suggestDecimal(found, accepts);
  const details = { expected, found };
  switch (meant.is) {
    case 'nothing':
      return null;
    case 'long':
      return statement(code, 'longNumber', details);
    case 'two':
      return statement(code, 'twoReadings', { ...details, thousands: meant.thousands, decimals: meant.decimals });
    case 'one':
      return statement(code, asked === 'whole' ? 'value' : 'quoted', { ...details, suggestion: meant.value });
  }
}

/** One text where a group of fields or a list belongs. */
function formFor({ issue, path }: Settled, reading: Reading): string | null {
  const value = textOf(valueAt(reading.value, path));
  const isOfForm = issue.code === 'invalid_type' || issue.code === 'invalid_union';
  const schema = isOfForm ? schemaAt(reading.schema, reading.value, path) : null;
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
  const found = describeFound(valueAt(reading.value, path));
  const expected = { form: 'group', holes: {} } as const;
  const number = finding('E106', 'numberForGroup', { path: pathIn(reading, path), found, expected });
  return diagnose(number, reading.place(path));
}

/** One issue of the schema as findings in the user's words, each with its place. */
export function explainIssue(settled: Settled, reading: Reading): readonly Diagnostic[] {
  const { issue, path } = settled;
  const number = outermost(settled, reading);
  if (number) return [explainNumber(number, reading)];
  const holder = issue.code === 'unrecognized_keys' ? path : path.slice(0, -1);
  const cut = cutAtColon(holder, reading);
  if (cut !== null) return issue.code === 'unrecognized_keys' ? [explainCut(holder, cut, reading)] : [];
  if (issue.code === 'unrecognized_keys') return explainUnknownKeys(issue.keys, path, reading);
  if (tornAt(path.slice(0, -1), reading).some(({ field }) => field === path.at(-1))) return [];
  const meant = expectationOf(issue);
  const expected = isNeeded(path, reading) ? { ...meant.expected, isNeeded: true as const } : meant.expected;
  const expectation = { ...meant, expected };
  const { code, lacks } = meant;
  const value = valueAt(reading.value, path);
  if (value === undefined) return [explainMissing(path, expectation, reading)];
  if (value === null) return [explainEmpty(path, expectation, reading)];
  const at = { path: pathIn(reading, path) };
  if (issue.code === 'invalid_key') {
    if (isTextWithColon(expected, path, reading)) {
      const says = leads.includes(String(path.at(-1))) ? 'textAlone' : 'colonInText';
      const text = finding('E106', says, { ...at, path: at.path.slice(0, -1) });
      return [diagnose(text, reading.place(path, 'key'))];
    }
    const key = finding(code, 'key', { ...at, expected, found: String(path.at(-1)) });
    return [diagnose(key, reading.place(path, 'key'))];
  }
  if (issue.code === 'custom' && isGroup(value))
    return [diagnose(finding(code, 'expected', { ...at, expected, lacks }), reading.place(path))];
  return [diagnose({ ...stateWrong(settled, reading, expectation), ...at }, reading.place(path))];
}

const explainCut = (path: Path, key: string, reading: Reading): Diagnostic =>
  diagnose(finding('E106', 'colonInText', { path: pathIn(reading, path) }), reading.place([...path, key], 'key'));

/** Keys that the schema does not know at their place, each with the key that was probably meant. */
function explainUnknownKeys(keys: readonly string[], path: Path, reading: Reading): readonly Diagnostic[] {
  const present = Object.keys(valueAt(reading.value, path) ?? {});
  const allowed = keysAt(reading.schema, reading.value, path).filter((name) => !present.includes(name));
  const torn = tornAt(path, reading);
  const unknown = keys.filter((key) => !torn.some(({ rest }) => rest.includes(key)));
  return [
    ...torn.map((number) => explainTorn(number, path, { ...reading, at: pathIn(reading, path) })),
    ...unknown.slice(0, limits.errors).map((key) => {
      const found = unknownKey(pathIn(reading, [...path, key]), allowed, reading.sections, reading.homeOf);
      return diagnose(found, reading.place([...path, key], 'key'));
    }),
  ];
}
