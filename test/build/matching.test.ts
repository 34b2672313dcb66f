import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';
import { afterAll, describe, expect, test } from 'vitest';
import { emitFiles, redirectImport, replaceFile, replaceImport, replacePiece } from '../../bundle/matching.ts';

const folder = mkdtempSync(join(tmpdir(), 'kam-propose-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
};
const entry = file(
  'entry.ts',
  `import { word } from 'pack';\nimport { own } from './own.ts';\nconsole.log(word, own);\n`,
);
const own = file('own.ts', `export const own = 'own before';\n`);
const idle = file('idle.ts', '');
file('node_modules/pack/package.json', '{ "name": "pack", "type": "module", "exports": "./index.js" }');
file('node_modules/pack/index.js', `import { part } from 'part';\nexport const word = 'pack ' + part;\n`);
file('node_modules/part/package.json', '{ "name": "part", "type": "module", "exports": "./index.js" }');
file('node_modules/part/index.js', `export const part = 'part before';\n`);
const other = file('other.js', `export const part = 'part redirected';\n`);

async function bundled(plugin: Plugin): Promise<string> {
  const bundle = await rolldown({ input: entry, cwd: folder, plugins: [plugin], logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'cjs' });
  await bundle.close();
  return output.map((one) => (one.type === 'chunk' ? one.code : `${one.fileName}: ${String(one.source)}`)).join('\n');
}

const part = { module: 'part', importedBy: 'pack', code: `export const part = 'part replaced';` };

describe('plugins of the bundler', () => {
  test.each([
    ['replaceImport', replaceImport(part), 'part replaced'],
    ['redirectImport', redirectImport('part', other), 'part redirected'],
    ['replaceFile', replaceFile(own, () => `export const own = 'own replaced';`), 'own replaced'],
    ['replacePiece', replacePiece(own, 'own before', 'own changed'), 'own changed'],
    ['emitFiles', emitFiles('a file', () => [{ fileName: 'a.txt', source: 'laid beside' }]), 'a.txt: laid beside'],
  ])('%s does its work', async (_, plugin, text) => {
    expect(await bundled(plugin)).toContain(text);
  });

  test.each([
    ['a package that nobody imports', replaceImport({ ...part, module: 'gone' })],
    ['another package that imports it', replaceImport({ ...part, importedBy: 'pac' })],
    ['an import that nobody makes', redirectImport('gone', other)],
    ['a file of ours that nobody loads', replaceFile(idle, () => '')],
    ['a piece that the file does not have', replacePiece(own, 'gone', '')],
    ['a piece in a file that nobody loads', replacePiece(idle, '', 'x')],
    ['no files to lay beside the program', emitFiles('none', () => [])],
  ])('the build fails where a plugin matches nothing: %s', async (_, plugin) => {
    await expect(bundled(plugin)).rejects.toThrow(/Nothing in this build matches: |There is no file for: /);
  });

  test.each([
    ['replaceFile', () => replaceFile('src/renamed.ts', () => '')],
    ['replacePiece', () => replacePiece('src/renamed.ts', 'a', 'b')],
    ['redirectImport', () => redirectImport('part', 'src/renamed.ts')],
  ])('%s refuses a file that is not there', (_, plugin) => {
    expect(plugin).toThrow('There is no file src/renamed.ts.');
  });
});
