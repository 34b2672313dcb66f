import { parse } from 'yaml';
import { readBuilt, readPackageText } from '../disk/packageFile.ts';
import { parseYaml } from './parseYaml.ts';
import { SourceNumber } from '../data/SourceNumber.ts';
import type { Tree } from './locate.ts';

const meaning = (text: string): unknown => parse(text);

/** Where the build keeps what it read of a file of the package. */
export const readingOf = (path: string): string => `yaml/${path.replaceAll(/[\\/]/g, '-')}.json`;

/** A file of the package as the build keeps it: what it said, and what it means. */
export const keepReading = (text: string): string => JSON.stringify({ text, value: meaning(text) });

/** What a text of the package means: remembered from the build while it says the same, else read now. */
function valueOf(path: string, text: string): unknown {
  const built = readBuilt(readingOf(path));
  const kept: unknown = built === null ? null : JSON.parse(built.toString());
  if (typeof kept === 'object' && kept !== null && 'text' in kept && 'value' in kept && kept.text === text)
    return kept.value;
  return meaning(text);
}

/** A YAML file of the package as plain data, by its path from the package's folder. */
export const packageYaml = (path: string): unknown => valueOf(path, readPackageText(path));

function withSources(value: unknown): unknown {
  if (typeof value === 'number') return new SourceNumber(String(value), value);
  if (Array.isArray(value)) return value.map(withSources);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withSources(item)]));
}

/** The same as data with places, which are worked out when somebody asks for one: hardly ever, in files of the package. */
export function packageTree(path: string, text: string, name: string): Tree {
  let read: Tree | null = null;
  const whole = (): Tree => {
    read ??= parseYaml(text, name).tree;
    if (read === null) throw new Error(`The installation is broken: ${path} cannot be read.`);
    return read;
  };
  return {
    name,
    text,
    value: withSources(valueOf(path, text)),
    place: (at, part) => whole().place(at, part),
    span: (at) => whole().span(at),
    remark: (at) => whole().remark(at),
  };
}
