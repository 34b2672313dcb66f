import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/app/build.ts';
import { cmykJpeg, smallJpeg } from '../publication/assets/jpegs.ts';
import { smallPng } from '../publication/assets/makePng.ts';
import { runCli } from './runCli.ts';
import { filesIn, put, workFolder } from './workFolder.ts';

const minimal = readFileSync('test/fixtures/minimal.yaml', 'utf8');
const withLogo = (path: string): string =>
  minimal.replace('name: Fjord Handling AS', `name: Fjord Handling AS, logo: ${path}`);
const world = { now: Date.UTC(2026, 10, 23), sourceDateEpoch: undefined };
const checkFile = (file: string, draft = false) =>
  prepare({ file, date: '2026-11-23', allow: [], strict: false, draft }, world);

describe('a picture that cannot be used stops the build, at its place', () => {
  test.each<[string, string, Uint8Array | null, string]>([
    ['one that is not there', 'logo.png', null, 'E120'],
    ['one outside the folder', '../logo.png', null, 'E122'],
    ['an absolute path', '/etc/logo.png', null, 'E122'],
    ['a folder', 'folder', null, 'E121'],
    ['another format than its name says', 'logo.png', smallJpeg, 'E511'],
    ['CMYK', 'logo.jpg', cmykJpeg, 'E511'],
    ['an empty file', 'logo.svg', new Uint8Array(), 'E511'],
    ['a broken one', 'logo.png', smallPng.subarray(0, 60), 'E511'],
    ['letters in an SVG', 'logo.svg', Buffer.from('<svg viewBox="0 0 9 9"><text>A</text></svg>'), 'E511'],
  ])('%s', async (_, name, bytes, code) => {
    const folder = workFolder();
    mkdirSync(join(folder, 'folder'));
    const file = put(folder, 'dossier.yaml', withLogo(name));
    if (bytes) writeFileSync(join(folder, name), bytes);
    const { exit, stdout, stderr } = await runCli(['build', file]);
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' });
    expect(stderr).toMatch(
      new RegExp(`^${code}  .+\\n      \\S+dossier.yaml:\\d+:\\d+ · seller.logo\\n      Found: ${name}\\n`),
    );
    expect(stderr).toMatch(/ {6}Fix: [A-Z]/);
    expect(filesIn(folder).filter((one) => one.endsWith('.pdf'))).toEqual([]);
    // The same is found without a build, and beside everything else that is wrong.
    expect(checkFile(file).diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
  });

  test('beside everything else that is wrong, each at its own place', () => {
    const folder = workFolder();
    const text = withLogo('logo.png').replace('role: director', 'role: directr');
    const file = put(folder, 'dossier.yaml', text);
    const codes = checkFile(file).diagnostics.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['E110', 'E120']));
  });
});

describe('where a path counts from', () => {
  test('the dossier, the workspace, a section in a file of its own', () => {
    const folder = workFolder();
    const bare = minimal.replace(/^seller:.*\n/m, '');
    put(folder, 'kam-propose.yaml', 'seller: { name: Fjord Handling AS, logo: brand/logo.png }\n');
    mkdirSync(join(folder, 'brand'));
    writeFileSync(join(folder, 'brand/logo.png'), smallPng);
    const fromWorkspace = put(folder, 'clients/a/dossier.yaml', bare);
    const ownFile = put(folder, 'clients/b/dossier.yaml', `seller: ./shared/seller.yaml\n${bare}`);
    put(folder, 'clients/b/shared/seller.yaml', 'name: Fjord Handling AS\nlogo: logo.png\n');
    writeFileSync(join(folder, 'clients/b/shared/logo.png'), smallPng);
    for (const file of [fromWorkspace, ownFile]) {
      const { composed, inputs, diagnostics } = checkFile(file);
      expect(diagnostics.filter(({ code }) => code.startsWith('E'))).toEqual([]);
      const alt = [{ value: 'Logo: ' }, { value: 'Fjord Handling AS' }];
      expect(composed?.document.cover.logo).toMatchObject({ width: 6, height: 4, alt });
      expect(inputs.some(({ absolute }) => absolute.endsWith('logo.png'))).toBe(true);
    }
  });

  test('a picture is an input: no output is written over it', async () => {
    const folder = workFolder();
    const file = put(folder, 'dossier.yaml', withLogo('page-01.svg'));
    const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';
    put(folder, 'page-01.svg', logo);
    const { exit, stderr } = await runCli([
      'build',
      file,
      '--format',
      'svg',
      '-o',
      join(folder, 'page.svg'),
      '--force',
    ]);
    expect(exit).toBe(3);
    expect(stderr).toContain('E602');
    expect(readFileSync(join(folder, 'page-01.svg'), 'utf8')).toBe(logo);
    expect(filesIn(folder)).toEqual(['dossier.yaml', 'page-01.svg']);
  });
});

describe('a draft', () => {
  test('does without a logo that is not there, warns, and shows a box', () => {
    const file = put(workFolder(), 'dossier.yaml', withLogo('later.png'));
    const { composed, diagnostics } = checkFile(file, true);
    expect(diagnostics.map(({ code }) => code)).toContain('W511');
    expect(JSON.stringify(composed?.document.cover.logo)).toContain('Missing: the file of the logo');
  });

  test('shows the box where the logo would be', async () => {
    const file = put(workFolder(), 'dossier.yaml', withLogo('later.png'));
    const { exit, bytes } = await runCli(['build', file, '--draft', '-o', '-', '--allow', 'W511']);
    const { extractText, getDocumentProxy } = await import('unpdf');
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
    expect(exit).toBe(0);
    expect(text[0]).toContain('Missing: the file of the logo');
  });

  test('says which photo is missing, where the team stands', () => {
    const file = put(
      workFolder(),
      'dossier.yaml',
      minimal.replace('email: per.dahl@example.com', '$& , photo: later.jpg'),
    );
    const team = checkFile(file, true).composed?.document.sections.find(({ id }) => id === 'team');
    expect(JSON.stringify(team)).toContain('Missing: the file of a photo');
  });

  test('stops at one that is broken', () => {
    const folder = workFolder();
    const file = put(folder, 'dossier.yaml', withLogo('logo.png'));
    writeFileSync(join(folder, 'logo.png'), 'nonsense');
    expect(checkFile(file, true).diagnostics.map(({ code }) => code)).toContain('E511');
  });
});

describe('photos of the team', () => {
  const team = (photos: readonly (string | null)[]): string => {
    const people = photos.map((photo, i) => {
      const picture = photo === null ? '' : `, photo: ${photo}`;
      return `  - { name: Person ${i}, position: Engineer, email: p${i}@example.com${picture} }\n`;
    });
    return minimal.replace(/^team:.*\n/m, () => `team:\n${people.join('')}`);
  };
  const shown = (photos: readonly (string | null)[]) => {
    const folder = workFolder();
    writeFileSync(join(folder, 'a.jpg'), smallJpeg);
    const { composed, diagnostics } = checkFile(put(folder, 'dossier.yaml', team(photos)));
    const people = composed?.document.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'people' ? [block] : [])),
    )[0];
    return {
      codes: diagnostics.map(({ code }) => code).filter((code) => /51\d/.test(code)),
      contact: people?.contact.person.photo !== null,
      others: people?.others.map(({ photo }) => photo !== null),
    };
  };

  test.each([
    [['a.jpg', 'a.jpg', 'a.jpg'], { codes: [], contact: true, others: [true, true] }],
    [['a.jpg', null, null], { codes: [], contact: true, others: [false, false] }],
    [[null, 'a.jpg', 'a.jpg'], { codes: [], contact: false, others: [true, true] }],
    [['a.jpg', 'a.jpg', null], { codes: ['I513'], contact: true, others: [false, false] }],
    [['a.jpg'], { codes: [], contact: true, others: [] }],
  ])('%j: all of the others or none', (photos, expected) => {
    expect(shown(photos)).toEqual(expected);
  });

  test('a photo of megabytes is worth a warning', () => {
    const folder = workFolder();
    const end = smallJpeg.subarray(-2);
    writeFileSync(
      join(folder, 'big.jpg'),
      Buffer.concat([smallJpeg.subarray(0, -2), Buffer.alloc(1_200_000, 0x55), end]),
    );
    const { diagnostics } = checkFile(put(folder, 'dossier.yaml', team(['big.jpg'])));
    expect(diagnostics.find(({ code }) => code === 'W512')).toMatchObject({ path: ['team', 0, 'photo'] });
  });
});
