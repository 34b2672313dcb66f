import { parse } from 'yaml';
import * as z from 'zod/mini';
import { type Plain, isPlainGroup, isPlainList, plainAt } from '../../foundation/data/Plain.ts';
import { writeBlock } from '../../foundation/yaml/writeYaml.ts';
import { keysAt } from './questions/textAt.ts';
import type { Path } from '../../foundation/data/Path.ts';
import { fieldsAt } from '../../internal/dossier/schema/schemaAt.ts';

/** Comments by path, in the order of the sections. */
type Comments = Readonly<Record<string, string>>;

export const readComments = (source: string): Comments => z.parse(z.record(z.string(), z.string()), parse(source));

interface Heading {
  /** The file's name, for the command that builds it. */
  readonly name: string;
  /** Path of the JSON Schema, from the file. */
  readonly schema: string;
}

/** A new dossier as a careful person would write it: in order, with a word on each section. */
export function composeNew(values: Plain, { name, schema }: Heading, comments: Comments): string {
  const known = Object.keys(comments).filter((path) => !path.includes('.'));
  const others = keysAt(values).filter((section) => !known.includes(section));
  const sections = [...known, ...others].flatMap((section) => {
    const value = plainAt(values, [section]);
    return value === undefined ? [] : [composeSection(section, value, comments)];
  });
  const head = [
    `# yaml-language-server: $schema=${schema}`,
    '# Build it with',
    `#   kam-propose build ${name}`,
    '# and come back to the questions, for what is missing or wrong, with',
    `#   kam-propose wizard ${name}`,
  ];
  return `${head.join('\n')}\n\n${sections.join('\n')}`;
}

function composeSection(section: string, value: Plain, comments: Comments): string {
  const above = comments[section];
  const lines = writeBlock({ [section]: value }).split('\n');
  const commented = lines.map((line) => {
    const key = /^ {2}([a-z_]+):/.exec(line)?.[1];
    const behind = key === undefined ? undefined : comments[`${section}.${key}`];
    return behind === undefined ? line : `${line} # ${behind}`;
  });
  return [...(above === undefined ? [] : [`# ${above}`]), ...commented].join('\n');
}

/** A value with its fields in the order of the documentation. */
export function inSchemaOrder(value: Plain, path: Path): Plain {
  if (isPlainList(value)) return value.map((item, at) => inSchemaOrder(item, [...path, at]));
  if (!isPlainGroup(value)) return value;
  const order = fieldsAt(path);
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  const entries = Object.entries(value).toSorted(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(entries.map(([key, item]) => [key, inSchemaOrder(item, [...path, key])]));
}
