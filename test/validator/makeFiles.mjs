// The proposals that are validated: every example in both looks and in every way to write a PDF, and generated dossiers.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { rolldown } from 'rolldown';
import { parseDocument } from 'yaml';

const program = resolve('bin/kam-propose.js');
const looks = ['modern', 'classic'];
const ways = [
  { name: 'plain', args: [], archive: false },
  { name: 'archive', args: ['--pdf-a'], archive: true },
  { name: 'form', args: ['--form'], archive: false },
  { name: 'twin', args: ['--twin'], archive: true },
  { name: 'twin-form', args: ['--twin', '--form'], archive: true },
  { name: 'archived-form', args: ['--pdf-a', '--form'], archive: true },
];

/** A copy of an example in another look; its own look is left out. */
function exampleIn(look, name, folder) {
  const copy = join(folder, `${name}-${look}`);
  cpSync(join('examples', name), copy, { recursive: true, filter: (path) => !path.endsWith('.pdf') });
  const dossier = join(copy, 'dossier.yaml');
  const data = parseDocument(readFileSync(dossier, 'utf8'));
  data.set('theme', look);
  writeFileSync(dossier, String(data));
  return dossier;
}

/** The generator of the tests is TypeScript: it is bundled to be called from here. */
async function generated(folder, count) {
  const bundle = await rolldown({ input: 'test/validator/generated.ts', platform: 'node', logLevel: 'warn' });
  const file = join(folder, 'generated.mjs');
  await bundle.write({ file, codeSplitting: false });
  const { writeGenerated } = await import(pathToFileURL(file).href);
  return writeGenerated(folder, count);
}

/** One file; a dossier that makes none is a fault too. */
async function make(dossier, { name, args, archive }, folder) {
  const file = join(folder, `${basename(dirname(dossier))}-${name}.pdf`);
  const argv = [program, 'build', dossier, '--date', '2026-11-23', '-q', ...args, '-o', file];
  const { stderr } = await promisify(execFile)(process.execPath, argv).catch((error) => error);
  return { file, archive, fault: existsSync(file) ? null : `${dossier}: no PDF: ${stderr}` };
}

/** Every file, with whether it is for archives, or why it was not made; as many at a time as there are processors. */
export async function makeFiles(folder, count) {
  const names = readdirSync('examples').filter((name) => existsSync(join('examples', name, 'dossier.yaml')));
  const examples = names.flatMap((name) => looks.map((look) => exampleIn(look, name, folder)));
  const random = await generated(folder, count);
  const wanted = [
    ...examples.flatMap((dossier) => ways.map((way) => [dossier, way])),
    ...random.map((dossier, turn) => [dossier, ways[turn % ways.length]]),
  ];
  const made = [];
  const work = async () => {
    for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) made.push(await make(...next, folder));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return made;
}
