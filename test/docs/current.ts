import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Every file that is generated, whole or in part: `UPDATE=1 npx vitest run test/docs` makes them again. */
export const generatedFiles = [
  'README.md',
  'docs/codes.md',
  'docs/dossier.md',
  'docs/library.md',
  'docs/limits.md',
  'docs/looks.md',
  'docs/phrases.md',
  'templates/schema/dmu.schema.json',
  'templates/schema/dossier.schema.json',
  'templates/schema/theme.schema.json',
  'templates/schema/twin.schema.json',
  'templates/schema/workspace.schema.json',
] as const;

/** Holds a generated file against what it should be; `UPDATE=1` writes it. */
export function expectCurrent(path: (typeof generatedFiles)[number] | `test/golden/${string}`, content: string): void {
  if (process.env.UPDATE === '1') writeFileSync(path, content);
  expect(
    existsSync(path) ? readFileSync(path, 'utf8') : '',
    path.startsWith('test/golden')
      ? `${path} is another now: where that is right, run this test with UPDATE=1`
      : `${path} is stale: run UPDATE=1 npx vitest run test/docs`,
  ).toBe(content);
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
export function withSection(text: string, name: string, content: string): string {
  const start = `<!-- ${name} -->`;
  const end = `<!-- /${name} -->`;
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`There is no section ${name}.`);
  return `${text.slice(0, from + start.length)}\n${content.trim()}\n${text.slice(to)}`;
}
