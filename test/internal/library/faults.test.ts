import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildBlocks } from '../../../src/internal/library/buildBlocks.ts';
import { findGaps } from '../../../src/internal/library/findGaps.ts';
import { readBlock } from '../../../src/internal/library/readBlock.ts';
import { starterFiles } from '../../../src/internal/library/blockFiles.ts';
import { block, blockFile, issued, speech } from '../selection/choose.ts';

const faultsOf = (name: string, text: string): readonly string[] =>
  buildBlocks([blockFile(name, text)], speech).diagnostics.map(
    ({ code, place, fix }) => `${code} ${place?.line ?? 0}:${place?.column ?? 0} ${fix ?? ''}`,
  );
const withHead = (head: string, body = 'Words.'): string =>
  `---\nid: a\nkind: risk\nlang: en\nstatus: approved\n${head}---\n${body}\n`;

describe('every fault of a block has a code, a place and a fix', () => {
  test.each<[string, string, string, RegExp]>([
    ['no front matter', 'a.md', 'Words.\n', /^E320 1:1 Begin the file/],
    ['front matter without an end', 'a.md', '---\nid: a\n', /^E320 1:1/],
    ['YAML that cannot be read', 'a.md', '---\nid: [a\n---\n', /^E100 [23]:/],
    ['an unknown key', 'a.md', withHead('tilte: A\n'), /^E113 6:1 Did you mean title\?/],
    ['an unknown kind', 'a.md', '---\nid: a\nkind: riks\n---\n', /^E112 3:7 Did you mean risk\?/],
    ['an id that is not the file’s', 'b.md', withHead(''), /^E321 2:5 Write id: b, or call the file a\.md\./],
    [
      'a language that is none',
      'a.md',
      '---\nid: a\nkind: risk\nlang: no\nstatus: approved\n---\nWords.\n',
      /^E111 4:7 Choose one of: en, ru, ar/,
    ],
    ['words in no language', 'a.md', '---\nid: a\nkind: risk\nstatus: approved\n---\nWords.\n', /^E325 3:7/],
    ['a date that is none', 'a.md', withHead('review_by: 2026-02-30\n'), /^E107 6:12/],
    [
      'a condition on nothing',
      'a.md',
      withHead('when: { offer.sumary: present }\n'),
      /^E323 6:9 Did you mean offer\.summary\?/,
    ],
    [
      'a condition on a list',
      'a.md',
      withHead('when: { offer.benefits: yes }\n'),
      /^E323 6:9 Write offer\.benefits: present/,
    ],
    ['braces that do not close', 'a.md', withHead('', 'One\n\n{{#if a}}two'), /^E322 \d+:1/],
    [
      'a path that is none',
      'a.md',
      withHead('', 'One\n\nSee {{offer.sumary}}.'),
      /^E323 9:7 Did you mean offer\.summary\?/,
    ],
    ['a private path', 'a.md', withHead('', '{{account.industry}}'), /^E323 7:3/],
    ['a list that is printed', 'a.md', withHead('', '{{offer.benefits}}'), /^E323 7:3 Go through it/],
    ['a helper that is none', 'a.md', withHead('', '{{lookup offer "summary"}}'), /^E322 7:3/],
    ['a partial', 'a.md', withHead('', '{{> other}}'), /^E322 7:1/],
    ['three braces', 'a.md', withHead('', '{{{offer.summary}}}'), /^E322 7:1 Write two/],
    ['a slot that is none', 'a.md', withHead('', '{{slot "fact"}}'), /^E322 7:3 Did you mean facts\?/],
    [
      'a helper with an end',
      'a.md',
      withHead('', '{{#sentence offer.summary}}Words{{/sentence}}'),
      /^E322 7:4 Write \{\{sentence …\}\} without an end/,
    ],
    [
      'a call in a call',
      'a.md',
      withHead('', '{{sentence (sentence offer.summary)}}'),
      /^E322 7:12 Write it in braces/,
    ],
    ['misleading Markdown', 'a.md', withHead('', 'A **big**ger one'), /^E324 7:8/],
    ['a translation of nothing', 'b.ru.md', '---\ntitle: A\n---\nA\n', /^E321 1:1 Add b\.md/],
  ])('%s', (_, name, text, expected) => {
    expect(faultsOf(name, text)[0]).toMatch(expected);
  });

  test('a translation holds title and bridge and nothing else', () => {
    const files = [blockFile('a.md', withHead('')), blockFile('a.ru.md', '---\nkind: risk\n---\nA\n')];
    expect(buildBlocks(files, speech).diagnostics).toMatchObject([
      { code: 'E113', place: { file: 'library/a.ru.md', line: 2 } },
    ]);
  });

  test('faults of drafts are the owner’s matter, and stop nobody', () => {
    const built = buildBlocks([blockFile('a.md', '---\nid: a\nkind: risk\n---\n{{nothing}}\n')], speech);
    expect(built.diagnostics).toEqual([]);
    expect(built.aside.map(({ code }) => code)).toEqual(['E323']);
    expect(built.blocks).toEqual([]);
  });
});

describe('what a file becomes', () => {
  test('bodies, titles and bridges by language', () => {
    const main = blockFile('a.md', withHead('title: Risk\nbridge: For all\n'));
    const russian = blockFile('a.ru.md', '---\ntitle: Риск\n---\nСлова.\n');
    const [built] = buildBlocks([main, russian], speech).blocks;
    expect(Object.keys(built?.bodies ?? {})).toEqual(['en', 'ru']);
    expect(built?.title).toEqual({ en: 'Risk', ru: 'Риск' });
    expect(built?.bridge).toEqual({ en: 'For all' });
  });

  test('the nearer file wins, and a translation from farther away is left behind', () => {
    const near = { ...block('a', 'risk', '', 'Near.'), origin: 'dossier' as const };
    const far = block('a', 'risk', '', 'Far.');
    const translation = blockFile('a.ru.md', '---\n{}\n---\nДалеко.\n');
    const [built, second] = buildBlocks([far, near, translation], speech).blocks;
    expect(second).toBeUndefined();
    expect(built).toMatchObject({ origin: 'dossier', bodies: { en: { source: 'Near.\n' } } });
    expect(Object.keys(built?.bodies ?? {})).toEqual(['en']);
  });
});

test('a block that lacks a language which others have is reported, drafts and blocks without words excepted', () => {
  const files = [
    block('a', 'benefit'),
    blockFile('a.ru.md', '---\n{}\n---\nСлова.\n'),
    block('b', 'benefit'),
    blockFile('c.md', '---\nid: c\nkind: benefit\nlang: en\n---\nWords.\n'),
    blockFile('d.md', '---\nid: d\nkind: risk\nstatus: approved\n---\n{{slot "facts"}}\n'),
  ];
  const gaps = findGaps(files, buildBlocks(files, speech).blocks, issued, []);
  expect(gaps.map(({ code, place }) => `${code} ${place?.file ?? ''}:${place?.line ?? 0}`)).toEqual([
    'W328 library/b.md:4',
  ]);
});

test('the package’s blocks and those of the example are without fault, drafts included', () => {
  const folder = 'examples/retail/library';
  const example = readdirSync(folder).map((name) => blockFile(name, readFileSync(`${folder}/${name}`, 'utf8')));
  for (const files of [starterFiles(), example]) {
    const { diagnostics, aside, blocks } = buildBlocks(files, speech);
    expect([...diagnostics, ...aside]).toEqual([]);
    expect(blocks.length).toBeGreaterThanOrEqual(15);
  }
  expect(example.length).toBeGreaterThanOrEqual(25);
});

test('a block of the package is the same after it was kept as JSON: so the build keeps it', () => {
  for (const file of starterFiles()) {
    const { value, body, diagnostics } = readBlock(file, speech);
    expect(diagnostics).toEqual([]);
    expect(JSON.parse(JSON.stringify({ value, body }))).toEqual({ value, body });
  }
});
