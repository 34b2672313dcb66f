// Copies that are spoilt, each in one place: a check that lets one of them pass is none.

const isProse = ({ text, isDrawn, isNote, tags }) =>
  !isDrawn && !isNote && !tags.includes('Table') && text.length > 80 && tags.at(-1) !== 'H1';
const isAmount = ({ text, isDrawn, tags }) =>
  !isDrawn && tags.includes('Table') && /^\s*\p{Nd}[\p{Nd}.,\u00A0\u202F]{3,}\s*$/u.test(text);
const next = (digit) => String((Number(digit) + 1) % 10);

const at = (lines, is, change) => {
  const found = lines.flatMap((line, i) => (is(line) ? [i] : []));
  const where = found[Math.floor(found.length / 2)];
  return where === undefined ? null : change(where);
};

/** What is done to a copy, each by its name: its lines with one fault; null where they have no such place. */
export const faults = {
  'a paragraph is lost': (lines) => at(lines, isProse, (i) => lines.toSpliced(i, 1)),
  'a word is lost': (lines) =>
    at(lines, isProse, (i) => lines.with(i, { ...lines[i], text: lines[i].text.replace(/\p{L}{4,}/u, '') })),
  'two paragraphs changed places': (lines) =>
    at(lines, isProse, (i) => {
      const other = lines.findIndex((line, k) => k > i + 3 && isProse(line));
      return other < 0 ? null : lines.with(i, lines[other]).with(other, lines[i]);
    }),
  'an amount is another': (lines) =>
    at(lines, isAmount, (i) => lines.with(i, { ...lines[i], text: lines[i].text.replace(/\p{Nd}/u, next) })),
  'a footnote is lost': (lines) =>
    at(
      lines,
      ({ isNote }) => isNote,
      (i) => lines.toSpliced(i, 1),
    ),
};
