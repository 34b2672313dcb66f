import { safeParse, type core } from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { SourceNumber } from '../../../src/foundation/data/SourceNumber.ts';
import { sections } from '../../../src/internal/dossier/schema/dossier.ts';
import { clause } from '../../../src/internal/library/clauses/Clause.ts';
import { frontMatter } from '../../../src/internal/library/frontMatter.ts';
import { isSchema } from '../../wall/schemaLeaves.ts';
import { loadFiles } from './loadFiles.ts';
import { readFileSync } from 'node:fs';

/** A version, a number of a document, a year: what a user types without quotes and YAML takes for a number. */
const typed = new SourceNumber('4.20', 4.2);

/** What a field of text makes of that, field by field; null where it refuses it. */
function textsOf(schema: core.$ZodType, pattern: string): readonly (readonly [string, unknown])[] {
  const def: object = schema._zod.def;
  if ('type' in def && def.type === 'string') return [[pattern, 'a number is no text here']];
  if ('type' in def && def.type === 'pipe' && 'out' in def && isSchema(def.out) && def.out._zod.def.type === 'string') {
    const { success, data } = safeParse(schema, typed);
    return [[pattern, success ? data : null]];
  }
  return Object.entries(def).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'shape' && typeof value === 'object' && value !== null)
      return Object.entries(value).flatMap(([name, field]) =>
        isSchema(field) ? textsOf(field, `${pattern}.${name}`) : [],
      );
    if (key === 'options' && Array.isArray(value))
      return value.flatMap((option: unknown) => (isSchema(option) ? textsOf(option, pattern) : []));
    return ['element', 'valueType', 'in', 'out', 'innerType'].includes(key) && isSchema(value)
      ? textsOf(value, pattern)
      : [];
  });
}

describe('a number without quotes in a field of text keeps the characters that were typed', () => {
  test.each(Object.entries({ ...sections, clause, frontMatter }))('%s', (name, schema) => {
    const texts = textsOf(schema, name);
    expect(texts.filter(([, made]) => made !== null && made !== '4.20')).toEqual([]);
  });

  test('fields are seen', () => {
    const seen = textsOf(sections.annexes, 'annexes');
    expect(seen).toContainEqual(['annexes.version', '4.20']);
  });

  test('from the file on', () => {
    const minimal = readFileSync('test/fixtures/minimal.yaml', 'utf8');
    const { dossier } = loadFiles({
      'dossier.yaml': `${minimal}annexes: [{ requirements: true, version: 4.20, date: 2026-03-01 }]\n`,
    });
    expect(dossier?.annexes[0]?.version).toBe('4.20');
  });
});
