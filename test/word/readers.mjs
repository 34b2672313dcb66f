// Other readers of a copy: mammoth, and python-docx where it can be had. Both have to find the same words in one order.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { convertToHtml } from 'mammoth';
import { tokensOf } from './flow.mjs';

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const plain = (html) => html.replace(/<[^>]*>/g, ' ').replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => entities[name]);

/** What mammoth makes of a copy: its HTML, what it calls an error, the words of its heads, the title of its contents. */
export async function readByMammoth(docx) {
  const { value, messages } = await convertToHtml(
    { path: docx },
    { styleMap: ["p[style-name='TOC Heading'] => h6:fresh"] },
  );
  const guide = /<h6>(.*?)<\/h6>/s.exec(value)?.[1];
  return {
    html: value,
    errors: messages.filter(({ type }) => type === 'error').map(({ message }) => message),
    heads: new Set([...value.matchAll(/<th[ >].*?<\/th>/gs)].flatMap(([cell]) => tokensOf(plain(cell)))),
    guide: guide === undefined ? null : plain(guide),
  };
}

/** The words of the body in the order of mammoth, footnotes and their marks aside. */
export const wordsOfHtml = (html) =>
  html
    .replace(/<ol><li id="footnote-1">.*$/s, '')
    .replace(/<sup><a [^>]*href="#footnote-\d+"[^>]*>.*?<\/a><\/sup>/gs, '')
    .split(/<\/(?:p|h\d|td|th|li)>/)
    .flatMap((line) => plain(line.replace(/<\/?(?:strong|em|a|span|sup)\b[^>]*>/g, '')).match(/[\p{L}\p{N}]+/gu) ?? []);

export const version = '1.2.0';

/** Python with python-docx, its own or in a folder; where it cannot be had, why. */
export function bringPython(folder) {
  const env = { ...process.env, PYTHONPATH: join(folder, 'python') };
  const has = () => spawnSync('python3', ['-c', 'import docx'], { stdio: 'ignore', env }).status === 0;
  if (has()) return { env };
  const args = ['-m', 'pip', 'install', '-q', '--target', env.PYTHONPATH, `python-docx==${version}`];
  const { status } = spawnSync('python3', args, { stdio: 'ignore' });
  return status === 0 && has() ? { env } : { why: 'python-docx cannot be had' };
}

/** What python-docx finds in copies: the words of each in their order, and how many tables it has. */
export function readByPython(copies, { env }) {
  const args = [resolve('test/word/read.py'), ...copies.map(({ docx }) => docx)];
  const { status, stdout, stderr } = spawnSync('python3', args, {
    env,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
