import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { load, shipped } from '../publication/theme/themeOf.ts';

const examples = ['README.md', 'docs/looks.md'].flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/```yaml\n(extends:[\s\S]*?)```/g)].map(([, text]) => text ?? ''),
);

test('there are examples of looks', () => {
  expect(examples.length).toBeGreaterThan(3);
});

test.each(examples)('an example of a look is right: %s', (text) => {
  const { diagnostics } = text.startsWith('extends: classic') ? load(text, shipped('classic')) : load(text);
  expect(diagnostics).toEqual([]);
});
