// What the pages of a proposal say against what its Word copy says: words and numbers in their order, section by section.
// Page numbers and running heads are in neither; where the two differ by design, a difference is told apart and counted.
import { beyond } from './beyond.mjs';
import { isSubtitle, isTitle, sameWords, tokensOf, wordsIn } from './flow.mjs';
import { isTitled, sectionsOf, withoutClosing, withoutNotes } from './sections.mjs';

const tokens = (lines) => lines.flatMap((line) => tokensOf(line.text).map((token) => ({ token, line })));

/** Lines so near to a drawing belong to it: its title, its measure, where its values come from. */
const near = 4;

function drawnIn(lines) {
  const found = new Set();
  for (const [at, { isDrawn }] of lines.entries()) {
    if (!isDrawn) continue;
    let end = at + near;
    // With a plan stands a table of what its bars do not say.
    while (end > at && !isRow(lines[end])) end -= 1;
    while (end > at && isRow(lines[end + 1])) end += 1;
    for (const line of lines.slice(Math.max(0, at - near), Math.max(end, at + near) + 1)) found.add(line);
  }
  return found;
}

const isRow = (line) => line?.tags.includes('Table') ?? false;

/** The guide is drawn on a page, and in Word it is a list of contents: only its words are held against each other. */
function parted(section, guide) {
  const at = guide === null ? -1 : section.findIndex(({ text }) => sameWords(text, guide));
  return at < 0 ? { own: section, guide: [] } : { own: section.slice(0, at), guide: section.slice(at) };
}

/** Words longer than these are no label of a drawing, in characters. */
const longestLabel = 80;

/** Which differences are meant: each with whether a hunk is one. */
const meant = {
  // What is drawn on the page is a chart or a table in Word, each with words of its own.
  drawing: ({ paper, around }, { drawn }) =>
    [...paper.map(({ line }) => line), ...around].some((line) => drawn.has(line)) &&
    paper.every(({ line }) => line.text.length <= longestLabel),
  // A label in every cell of the page is the head of a table in Word.
  head: ({ paper, copy }, { heads }) => [...paper, ...copy].every(({ token }) => heads.has(token)),
  // A short guide is a strip on the page.
  guide: ({ paper, copy }, { guide }) => copy.length === 0 && paper.every(({ token }) => guide.has(token)),
  // What ends the pages, the next steps and whom to call, is in Word where it is written.
  closing: ({ paper, copy }, { closing }) => paper.length === 0 && copy.every(({ token }) => closing.has(token)),
  // A note beside sums stands before the first of them, or behind it.
  note: ({ paper, copy }, { beside }) =>
    (paper.length === 0 || copy.length === 0) && beside.has([...paper, ...copy].map(({ token }) => token).join(' ')),
  // Two who sign stand one after the other in the order of the page, and field by field beside each other in Word.
  fields: ({ paper, copy }, { fields }) => [...paper, ...copy].every(({ token }) => fields.has(token)),
};

/** The words of the fields of those who sign: from the first of two titles on that are apart on the page, and side by side in Word. */
function fieldsIn(paper, copy) {
  const titles = paper.flatMap((line, i) => (isSubtitle(line) ? [i] : []));
  // In text alone there is no row to see.
  const isInRow = (line) => isRow(line) || line?.tags.length === 1;
  const says = (line, title) => isInRow(line) && sameWords(line.text, paper[title].text);
  const isBeside = (one, other) => copy.some((line, i) => says(line, one) && says(copy[i + 1], other));
  const at = titles.find((one, i) => titles[i + 1] > one + 1 && isBeside(one, titles[i + 1]));
  return at === undefined ? new Set() : wordsIn(paper.slice(at));
}

/** One section of both. */
function compareSection(paper, copy, { heads, guide, closing }) {
  const shown = (lines) => tokens(lines.filter(({ isDrawn, isNote }) => !isDrawn && !isNote));
  const hunks = beyond(shown(paper), shown(copy));
  const [ours, theirs] = ['paper', 'copy'].map((side) =>
    hunks.map((hunk) => hunk[side].map(({ token }) => token).join(' ')),
  );
  const beside = new Set(ours.filter((words) => words !== '' && theirs.includes(words)));
  const setting = {
    drawn: drawnIn(paper),
    heads,
    fields: fieldsIn(paper, copy),
    guide: wordsIn(guide),
    closing,
    beside,
  };
  return hunks.map((hunk) => ({
    ...hunk,
    why: Object.keys(meant).find((kind) => meant[kind](hunk, setting)) ?? null,
  }));
}

const said = (hunk) =>
  `behind “${hunk.around
    .map(({ text }) => text.trim())
    .slice(0, 1)
    .join(
      ' ',
    )}”: page “${hunk.paper.map(({ token }) => token).join(' ')}”, Word “${hunk.copy.map(({ token }) => token).join(' ')}”`;

/**
 * All differences of a proposal.
 * @param known the words of the heads of Word's tables, and the title of its contents
 * @returns what differs as sentences, how many words were held against each other, and how many differences are meant, by kind
 */
export function compareText(paper, copy, { heads, guide }) {
  const { left, lost } = withoutNotes(paper, copy);
  const titles = left
    .filter(isTitle)
    .slice(1)
    .map(({ text }) => text)
    .filter((title) => guide === null || !sameWords(title, guide));
  const differ = lost.map((note) => `a footnote that the page has not: ${note}`);
  const counts = { words: 0, drawing: 0, head: 0, guide: 0, closing: 0, note: 0, fields: 0 };
  const copies = sectionsOf(copy, titles);
  const { papers, closing, lost: unsaid } = withoutClosing(sectionsOf(left, titles), copies);
  differ.push(...unsaid);
  for (const [i, whole] of papers.entries()) {
    if (whole === null || copies[i] === null) {
      differ.push(`no section “${titles[i - 1]}” in Word`);
      continue;
    }
    const [section, other] = [parted(whole, guide).own, parted(copies[i], guide)];
    if (other.guide.length > 0) differ.push(...untold(titles, other.guide));
    counts.words += tokens(section).length;
    for (const hunk of compareSection(section, other.own, { heads, guide: other.guide, closing })) {
      if (hunk.why === null) differ.push(said(hunk));
      else counts[hunk.why] += 1;
    }
  }
  return { differ, counts };
}

/** Titles that the contents do not say. */
const untold = (titles, guide) =>
  titles
    .filter((title) => !guide.some(({ text }) => isTitled(text, title)))
    .map((title) => `the contents do not say “${title}”`);
