import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** One row of "Where to add what". */
export interface Recipe {
  readonly thing: string;
  /** Files to write or to change, as the row names them; the first is where one begins. */
  readonly steps: readonly string[];
  /** Files that a command makes again. */
  readonly generated: readonly string[];
}

const heading = '## Where to add what';
const isPath = (token: string): boolean => /^[\w.<>-]+(\/[\w.<>-]+)+\/?$|^[A-Z]+\.md$/.test(token);
const pathsIn = (cell: string): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, token = '']) => (isPath(token) ? [token] : []));

/** The table of CONTRIBUTING: the thing, the steps, what is generated. */
export function readRecipes(contributing: string): readonly Recipe[] {
  const from = contributing.indexOf(heading);
  if (from < 0) throw new Error(`CONTRIBUTING.md has no heading "${heading}".`);
  const [section = ''] = contributing.slice(from + heading.length).split('\n## ');
  const [, , ...rows] = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.map((row) => {
    const [, thing = '', steps = '', generated = ''] = row.split(/(?<!\\)\|/).map((cell) => cell.trim());
    return { thing, steps: pathsIn(steps), generated: pathsIn(generated) };
  });
}

/** `<name>` and `<Name>` stand for the new thing: a file that is not there yet. Other words in brackets choose a file. */
export const isNewFile = (path: string): boolean => /<name>/i.test(path);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** Whether a step of a row means this file: by its path, as its folder, or with something else for the word in brackets. */
export function means(step: string, file: string): boolean {
  const pattern = step.split(/<\w+>/).map(escaped).join('[^/]+');
  return new RegExp(`^${pattern}${step.endsWith('/') ? '' : '$'}`).test(file);
}

/** The files and folders that a step may mean today; of a new file those that are like it. */
export function filesOf(step: string): readonly string[] {
  const fixed = step.slice(0, step.includes('<') ? step.indexOf('<') : undefined);
  const folder = fixed.endsWith('/') ? fixed.slice(0, -1) : dirname(fixed);
  const inside = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return inside
    .map((name) => (folder === '.' ? name : `${folder}/${name}`))
    .filter((file) => means(step, file) || means(step, `${file}/`));
}
