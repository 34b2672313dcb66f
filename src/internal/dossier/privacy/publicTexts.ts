import * as z from 'zod/mini';
import type { Path } from '../../../foundation/data/Path.ts';
import { isGroup, textOf } from '../../../foundation/data/valueAt.ts';
import { childOf, chooseOption, peel, type Schema } from '../../../foundation/schema/walk.ts';
import { expandPath } from '../model/Written.ts';
import { sections } from '../schema/dossier.ts';
import { boxed } from '../schema/secret.ts';
import { byLanguage } from '../schema/words.ts';

/** A text that was written for the client. */
export interface WrittenText {
  readonly path: Path;
  /** The same path for each language in which it is written; the path itself where it is one text for all. */
  readonly forms: readonly Path[];
  /** What it is a part of, outermost first: entries of lists and maps, and groups of a section. */
  readonly parts: readonly Path[];
  readonly value: unknown;
}

/**
 * Texts without a language that the client reads all the same. Every other plain text of the schema steers (ids, kinds,
 * tags, roles, files) or is the KAM's own; numbers, days and closed words stand beside a text of the same entry.
 */
const plainTexts = [
  'proposal.number',
  'seller.web',
  'seller.profile.turnover.*.year',
  'seller.profile.certificates.*.number',
  'annexes.*.version',
  'offer.lines.*.sku',
  'requirements.*.no',
  'team.*.email',
  'team.*.phone',
  'references.*.person.email',
  'references.*.person.phone',
];

/** Sections whose words are about people, and not for the reader; the cover and the signatures name some of them. */
const aboutPeople: ReadonlySet<string> = new Set(['dmu', 'people']);

/** Every text of a dossier, as it was written, that is meant for the client: found from the schema. */
export function publicTexts(values: Readonly<Record<string, unknown>>): readonly WrittenText[] {
  const words = Object.entries(sections).flatMap(([name, schema]) =>
    aboutPeople.has(name) ? [] : [...wordsIn(schema, values[name], { path: [name], parts: [] })],
  );
  const plain = plainTexts
    .flatMap((pattern) => expandPath(values, pattern))
    .flatMap(({ path, value }) =>
      textOf(value) === null ? [] : [{ path, forms: [path], parts: partsAbove(path), value }],
    );
  return [...words, ...plain];
}

interface Step {
  readonly path: Path;
  readonly parts: readonly Path[];
}

function* wordsIn(schema: Schema, value: unknown, at: Step): Generator<WrittenText> {
  // An empty cell of a table says nothing.
  if (value === undefined || value === null || value === '' || boxed.get(schema) !== undefined) return;
  const inner = peel(schema);
  if (inner !== schema) yield* wordsIn(inner, value, at);
  else if (schema instanceof z.ZodMiniUnion) {
    const option = chooseOption(schema._zod.def.options, value);
    if (isWords(schema)) yield { ...at, value, forms: formsOf(at.path, value) };
    else if (option) yield* wordsIn(option, value, at);
  } else if (schema instanceof z.ZodMiniArray && Array.isArray(value))
    for (const [i, item] of value.entries()) yield* wordsIn(schema._zod.def.element, item, partAt(at, i));
  else if (isGroup(value)) {
    const isMap = schema instanceof z.ZodMiniRecord;
    for (const [key, item] of Object.entries(value)) {
      const next = childOf(schema, key);
      const isPart = isMap || (at.path.length === 1 && isGroup(item));
      if (next) yield* wordsIn(next, item, isPart ? partAt(at, key) : { ...at, path: [...at.path, key] });
    }
  }
}

const partAt = ({ path, parts }: Step, step: Path[number]): Step => {
  const part = [...path, step];
  return { path: part, parts: [...parts, part] };
};

const partsAbove = (path: Path): readonly Path[] =>
  path.flatMap((step, i) => (typeof step === 'number' ? [path.slice(0, i + 1)] : []));

/** A text, or one text a language. */
const isWords = ({ _zod }: z.ZodMiniUnion): boolean =>
  _zod.def.options.some((option) => byLanguage.get(option) !== undefined);

const formsOf = (path: Path, value: unknown): readonly Path[] =>
  isGroup(value) ? Object.keys(value).map((language) => [...path, language]) : [path];
