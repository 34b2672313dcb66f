import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPackageText } from '../../src/foundation/disk/packageFile.ts';
import { sectionIds } from '../../src/proposal/sectionIds.ts';
import { slots } from '../../src/publication/compose/slots/index.ts';
import { formsOf, holesOf, type Phrase } from '../../src/publication/locale/Locale.ts';
import { readLocale } from '../../src/publication/locale/localeFile.ts';
import { load, shipped } from '../publication/theme/themeOf.ts';
import { expectCurrent, withSection } from './current.ts';
import { placedSlots, unplacedSections, unplacedSlots } from './placedSlots.ts';
import { slotDescriptions, undescribed } from './slotDescriptions.ts';

const page = 'docs/looks.md';
const { phrases } = readLocale('en', readPackageText('templates/locales/en.yaml'));

const layout = readPackageText('templates/layouts/proposal.hbs');
const placed = placedSlots(layout);

const code = (text: string): string => `\`${text}\``;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** A phrase as its file has it, in one cell of a table. */
function written(phrase: Phrase): string {
  const shown = (text: string): string =>
    code(text === '' ? '""' : text.replaceAll('\u00A0', '\\u00A0').replaceAll('|', '\\|'));
  if (typeof phrase === 'string') return shown(phrase);
  return Object.entries(phrase)
    .map(([form, text]) => `${form}: ${shown(text)}`)
    .join('<br>');
}

test('docs/looks.md lists every section', () => {
  expect(unplacedSections(sectionIds, layout)).toEqual([]);
  expect([...placed.keys()]).toEqual(sectionIds.filter((id) => placed.has(id)));
  const rows = sectionIds.map((id) => [
    code(id),
    formsOf(phrases[`${id}.title`] ?? '').join(),
    id === 'guide' ? 'made by the program in long proposals' : (placed.get(id) ?? []).map(code).join(', '),
  ]);
  const content = table(['section', 'title', 'slots that the built-in layout places in it'], rows);
  expectCurrent(page, withSection(readFileSync(page, 'utf8'), 'sections', content));
});

test('docs/looks.md lists every slot, and the built-in layout places it', () => {
  expect(undescribed(Object.keys(slots))).toEqual([]);
  expect(Object.keys(slotDescriptions).filter((name) => !(name in slots))).toEqual([]);
  expect(unplacedSlots(Object.keys(slots), layout)).toEqual([]);
  const rows = Object.keys(slots).map((name) => [code(name), slotDescriptions[name] ?? '']);
  expectCurrent(page, withSection(readFileSync(page, 'utf8'), 'slots', table(['slot', 'what it places'], rows)));
});

test('docs/phrases.md lists every phrase', () => {
  const rows = Object.entries(phrases).map(([key, phrase]) => [
    code(key),
    holesOf(phrase)
      .map((hole) => code(`{${hole}}`))
      .join(' '),
    written(phrase),
  ]);
  const content = [
    '# Phrases',
    '',
    'Every phrase that the program prints, with its holes and its English words: the keys under `phrases:` of a language',
    'file ([looks.md](looks.md)). A hole must stay in each translation. `one`, `other` and the like are the plural forms;',
    'a language has those that it needs. `**` sets words in bold; `\\u00A0` is a space at which no line breaks.',
    '',
    table(['phrase', 'holes', 'English'], rows),
    '',
  ].join('\n');
  expectCurrent('docs/phrases.md', content);
});

const examples = ['README.md', page].flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/```yaml\n(extends:[\s\S]*?)```/g)].map(([, text]) => text ?? ''),
);

test('there are examples of looks', () => {
  expect(examples.length).toBeGreaterThan(3);
});

test.each(examples)('an example of a look is right: %s', (text) => {
  const { diagnostics } = text.startsWith('extends: classic') ? load(text, shipped('classic')) : load(text);
  expect(diagnostics).toEqual([]);
});
