// The tables of our PDF against those of its Word copy as mammoth reads them: row by row, cell by cell.
import { sameWords, tokensOf } from './flow.mjs';
import { linesOf, nodesIn, readStructure } from './structure.mjs';

/** Of a page number of an annex, the letter: mammoth leaves the field out. */
const annex = /(?<=^|\s)\p{Lu}-\s*$/u;
const keyOf = (lines) => lines.flatMap((line) => tokensOf(line.replace(annex, ''))).join(' ');
const isFilled = (cells) => cells.some((words) => words !== '');

/** So near to a drawing a table says what that does not: in Word one table says both. */
const near = 4;

/** The tables of a PDF but the guide's and those beside a drawing, each as its rows. */
function tablesOfPdf(file, guide) {
  const found = [];
  let beside = near;
  let isGuide = false;
  for (const node of nodesIn(readStructure(file))) {
    if (node.tag === 'Figure') beside = 0;
    else if (['P', 'H1', 'H2'].includes(node.tag)) beside += 1;
    if (node.tag === 'H1')
      isGuide =
        guide !== null &&
        sameWords(
          linesOf(node)
            .map(({ text }) => text)
            .join(' '),
          guide,
        );
    if (node.tag === 'Table' && !isGuide && beside >= near) found.push(rowsOf(node));
  }
  return found;
}

const rowsOf = (table) =>
  nodesIn(table)
    .filter(({ tag }) => tag === 'TR')
    .map(({ children }) => children.map((cell) => keyOf(linesOf(cell).map(({ text }) => text))))
    .filter(isFilled);

/** The tables of mammoth's HTML, those inside others too, each as its rows. */
function tablesOfHtml(html) {
  const found = [];
  const open = [];
  for (const [, end, tag, words] of html.matchAll(/<(\/?)(\w+)[^>]*>([^<]*)/g)) {
    if (tag === 'table' && end === '') open.push([]);
    else if (tag === 'table')
      found.push(
        open
          .pop()
          .map((cells) => cells.map(keyOf))
          .filter(isFilled),
      );
    else if (tag === 'tr' && end === '') open.at(-1).push([]);
    else if (/^t[hd]$/.test(tag) && end === '') open.at(-1).at(-1).push(['']);
    const cell = open.at(-1)?.at(-1)?.at(-1);
    if (cell === undefined) continue;
    if (/^(?:p|td|th)$/.test(tag)) cell.push(words);
    else cell[cell.length - 1] += words;
  }
  return found;
}

const said = (rows) => rows.map((cells) => cells.join(' | '));

/** Tables of the page that Word has not, and how many were held against each other. */
export function compareTables(pdf, { html, guide }) {
  const copies = tablesOfHtml(html).map(said);
  const papers = tablesOfPdf(pdf, guide).map(said);
  const differ = papers.flatMap((rows) => {
    if (copies.some((other) => other.join('\n') === rows.join('\n'))) return [];
    const lost = rows.find((row) => !copies.some((other) => other.includes(row)));
    return [
      `a table of the page is another in Word: ${lost ?? `its ${rows.length} rows are not in one table, or in another order`}`,
    ];
  });
  return { differ, tables: papers.length };
}
