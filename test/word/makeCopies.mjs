// The proposals that are looked at: every example in both looks and on both papers, each as a PDF and as a copy for Word.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { parseDocument } from 'yaml';

const program = resolve('bin/kam-propose.js');
export const looks = ['modern', 'classic'];
export const papers = ['A4', 'Letter'];

/** An example in another look and on another paper; its own look is left out. */
function exampleIn(name, look, paper, folder) {
  const copy = join(folder, `${name}-${look}-${paper}`);
  cpSync(join('examples', name), copy, { recursive: true, filter: (path) => !path.endsWith('.pdf') });
  const dossier = join(copy, 'dossier.yaml');
  const data = parseDocument(readFileSync(dossier, 'utf8'));
  data.set('theme', look);
  data.setIn(['proposal', 'page'], paper);
  writeFileSync(dossier, String(data));
  return {
    name: `${name} (${look}, ${paper})`,
    dossier,
    base: copy,
    paper,
    isRightToLeft: data.getIn(['proposal', 'language']) === 'ar',
  };
}

/** Both files of a dossier; one that makes none is a fault. */
async function make(one) {
  const [pdf, docx] = [`${one.base}.pdf`, `${one.base}.docx`];
  const argv = [program, 'build', one.dossier, '--date', '2026-11-23', '-q', '--format', 'pdf,docx', '-o', pdf];
  const { stderr } = await promisify(execFile)(process.execPath, argv).catch((error) => error);
  return { ...one, pdf, docx, fault: existsSync(pdf) && existsSync(docx) ? null : `not built: ${stderr}` };
}

/** Every copy of every example that is asked for, as many at a time as there are processors. */
export async function makeCopies(folder, wanted) {
  const names = readdirSync('examples').filter((name) => existsSync(join('examples', name, 'dossier.yaml')));
  const left = names
    .filter((name) => wanted.length === 0 || wanted.includes(name))
    .flatMap((name) => looks.flatMap((look) => papers.map((paper) => exampleIn(name, look, paper, folder))));
  const made = [];
  const work = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) made.push(await make(next));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return made.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
