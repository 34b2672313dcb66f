// What a tagged PDF says, in the order of its structure: a tree of tags with their words, by poppler's `pdfinfo`.
import { spawnSync } from 'node:child_process';

const mostOutput = 256 * 1024 * 1024;

/** The tree of a file: `{ tag, text, children }`; the words of a tag are a child whose tag is empty. */
export function readStructure(file) {
  const { stdout, status } = spawnSync('pdfinfo', ['-struct-text', file], { maxBuffer: mostOutput });
  if (status !== 0) throw new Error(`${file}: no structure`);
  const root = { tag: 'Root', text: '', children: [] };
  const open = [{ depth: -1, node: root }];
  for (const line of stdout.toString('utf8').split('\n')) {
    const depth = line.search(/\S/);
    const said = line.trim();
    if (depth < 0 || said.startsWith('/') || /^Object \d+ \d+$/.test(said)) continue;
    while (open.at(-1).depth >= depth) open.pop();
    const isWords = said.startsWith('"');
    const node = isWords
      ? { tag: '', text: said.slice(1, said.endsWith('"') ? -1 : undefined), children: [] }
      : { tag: /^\w+/.exec(said)?.[0] ?? '?', text: '', children: [] };
    open.at(-1).node.children.push(node);
    if (!isWords) open.push({ depth, node });
  }
  return root;
}

/** What stands in a line with what is beside it. */
const inline = new Set(['', 'Span', 'Link', 'Reference']);

const wordsOf = ({ text, children }) => text + children.map(wordsOf).join('');

/** Every node under another, itself first. */
export const nodesIn = (node) => [node, ...node.children.flatMap(nodesIn)];

/** A page number at the end of a link, or before its word where the line runs from the right. */
const pageNumber = /(?<=^|[\s(])(?:\p{Lu}-)?\p{Nd}{1,3}\)?$|^\p{Nd}{1,3}(?= \p{L})/u;

/**
 * The lines of a node in the order of reading, each what stands in one block: `{ tags, text, marks, leads }`. A link of
 * nothing but a figure may be the mark of a footnote; `leads` says that a page number was left out.
 */
export function linesOf(node, around = []) {
  const tags = [...around, node.tag];
  const lines = [];
  const empty = () => ({ tags, text: '', marks: [], leads: false });
  let own = empty();
  const close = () => {
    if (own.text.trim() !== '' || own.marks.length > 0) lines.push(own);
    own = empty();
  };
  const takeLink = (words) => {
    const isMark = /^\p{Nd}+$/u.test(words.trim());
    if (isMark) own.marks.push(Number(words));
    own.leads ||= pageNumber.test(words);
    own.text += isMark ? '' : words.replace(pageNumber, '');
  };
  const take = (child) => {
    if (child.tag === '') own.text += child.text;
    else if (child.tag === 'Link') takeLink(wordsOf(child));
    else if (inline.has(child.tag)) child.children.forEach(take);
    else {
      close();
      lines.push(...linesOf(child, tags));
    }
  };
  node.children.forEach(take);
  close();
  return lines;
}
