// What is held against what: the sections of a proposal on its pages and in Word, footnotes where the page has them, and
// what a page says elsewhere than Word.
import { isSubtitle, isTitle, sameWords, tokensOf, wordsIn } from './flow.mjs';

/** A title that a line says; where the page ends with the next steps of a section, its title says less. */
export function isTitled(line, title) {
  const [said, whole] = [tokensOf(title), tokensOf(line)];
  return (
    said.join(' ') === whole.join(' ') || (/^\p{N}/u.test(said[0] ?? '') && said.length > 1 && startsWith(whole, said))
  );
}

const startsWith = (whole, start) => start.every((token, i) => whole[i] === token);

/** Lines by sections, in the order of the titles: what stands before the first one, then each with its title. */
export function sectionsOf(given, titles) {
  const lines = given.filter(({ text }) => text.trim() !== '');
  const isOne = (line) => line !== undefined && titles.some((title) => isTitled(line.text, title));
  // The contents say titles one after another.
  const isEntry = (i) => isOne(lines[i]) && (isOne(lines[i - 1]) || isOne(lines[i + 1]));
  const starts = [0];
  for (const title of titles) {
    const found = lines.flatMap((line, i) => (i >= Math.max(0, ...starts) && isTitled(line.text, title) ? [i] : []));
    starts.push(found.find((i) => !isEntry(i)) ?? -1);
  }
  return starts.map((at, i) =>
    at < 0
      ? null
      : lines.slice(
          at,
          starts.slice(i + 1).find((next) => next >= 0),
        ),
  );
}

/**
 * On a page a source stands under its statement, in Word in a footnote: behind the line that has its mark. Each is taken
 * from its place on the page; those that do not stand there are lost.
 */
export function withoutNotes(paper, copy) {
  const notes = copy.filter(({ isNote }) => isNote);
  const left = [...paper];
  const lost = [];
  let [next, at] = [1, 0];
  for (const { text, marks, isNote } of copy) {
    for (const mark of isNote ? [] : marks) {
      if (mark !== next) continue;
      const note = notes[next - 1]?.text.trim() ?? '';
      const own = note.startsWith(String(next)) ? note.slice(String(next).length) : note;
      next += 1;
      const over = left.findIndex((line, i) => i >= at && sameWords(line.text, text));
      const under = left.findIndex(
        (line, i) => i > over && i <= over + 2 && [own, note].some((each) => sameWords(line.text, each)),
      );
      if (over < 0 || under < 0) lost.push(note);
      else {
        left.splice(under, 1);
        at = over;
      }
    }
  }
  return { left, lost: [...lost, ...notes.slice(next - 1).map(({ text }) => text)] };
}

/**
 * What ends the pages over the guarantee, the next steps and whom to call, is in Word where it is written: in a section whose
 * title says so. The sections of the page without it, its words, and those that Word has nowhere.
 */
export function withoutClosing(papers, copies) {
  const at = papers.findIndex(
    (section, i) => section !== null && copies[i] !== null && i > 0 && !sameWords(section[0].text, copies[i][0].text),
  );
  const ends = papers.findLastIndex((section) => section !== null) - 1;
  const inWord = (title) => (copies[at] ?? []).find(({ text }) => sameWords(text.replace(/^[\p{N}.\s]+/u, ''), title));
  const from = (papers[ends] ?? []).findIndex((line) => isSubtitle(line) && inWord(line.text) !== undefined);
  if (at < 0 || from < 0) return { papers, closing: new Set(), lost: [] };
  const closed = papers[ends].slice(from);
  const known = wordsIn(copies.flatMap((section) => section ?? []));
  const titles = [copies[at][0].text, inWord(closed[0].text).text].flatMap(tokensOf);
  return {
    papers: papers.map((section, i) => (i === ends ? section.slice(0, from) : section)),
    closing: new Set([...wordsIn(closed), ...titles]),
    lost: [...wordsIn(closed)]
      .filter((word) => !known.has(word))
      .map((word) => `the end of the pages says “${word}”, Word does not`),
  };
}
