import type { Column, NamedWidth, Row, Table } from '../../../document/Table.ts';
import type { Inlines } from '../../../document/Inline.ts';
import { plainText } from '../../../layout/text/plainText.ts';

/** Room for what a column holds, with the gap after it, in pt: what the layout gives it on a page. */
const widths: Readonly<Record<NamedWidth, number>> = {
  ordinal: 24,
  criterion: 28,
  page: 40,
  week: 52,
  narrow: 58,
  person: 64,
  date: 84,
  price: 86,
  outcome: 100,
  people: 105,
  amount: 110,
  answer: 110,
  phase: 128,
  reader: 128,
  label: 128,
  wide: 130,
  needs: 140,
  source: 170,
};

/** The width of a figure and of a letter, as parts of the size: a guess that is rather wide, since nothing is shaped here. */
const figure = 0.62;
const letter = 0.57;
const sides = 10;

/** About the width of words in a size, in pt. */
export const widthOf = (text: string, size: number): number =>
  Array.from(text).reduce(
    (sum, each) => sum + (/\p{Nd}/u.test(each) ? figure : /[\s.,·\u00A0]/u.test(each) ? 0.28 : letter),
    0,
  ) * size;

const widest = (texts: readonly string[], size: number): number =>
  Math.max(0, ...texts.map((text) => widthOf(text, size)));

const wordsOf = (text: string): readonly string[] => text.split(/[\s\u200B/-]+/u);

/** How much larger a total is set than other rows. */
const larger = 1.4;

/** The widest number of a column, in pt, with the room `behind` the sign of the others: a total is larger than the rows over it. */
export const widestNumber = ({ rows }: Table, at: number, size: number, behind: number): number =>
  behind +
  Math.max(0, ...rows.map((row) => widthOf(plainText(inColumn(row, at)), size) * (row.kind === 'total' ? larger : 1)));

/** What a row says in a column; nothing where that shares a cell with others. */
export function inColumn({ cells }: Row, at: number): Inlines {
  let column = 0;
  for (const { span, children } of cells) {
    if (column === at) return span === 1 ? children : [];
    column += span;
  }
  return [];
}

/** The words of one column. */
function textsOf({ rows, columns }: Table, at: number): readonly string[] {
  return [...rows.map((row) => inColumn(row, at)), columns[at]?.head ?? []].map((words) => plainText(words));
}

/** What a column cannot do without, and what it wants, in pt. */
interface Wish {
  readonly least: number;
  readonly liked: number;
  readonly fills: boolean;
}

function wishOf(table: Table, at: number, { align, width }: Column, size: number, behind: number): Wish {
  const texts = textsOf(table, at);
  const isWhole = align === 'number' || width === 'ordinal';
  const words = widest(texts.flatMap(wordsOf), size);
  const least = (isWhole ? Math.max(widestNumber(table, at, size, behind), words) : words) + sides;
  if (width === 'fill' || width === 'alike')
    return { least, liked: Math.max(least, widest(texts, size) / 3), fills: true };
  const asked = typeof width === 'object' ? width.characters * size * letter + sides : widths[width];
  return { least, liked: Math.max(least, asked), fills: false };
}

/** The width of each column of a table, in pt, so that they fill `across`; `behind` is what needs room behind a decimal sign. */
export function columnParts(
  table: Table,
  across: number,
  size: number,
  behind: readonly (number | null)[],
): readonly number[] {
  const wishes = table.columns.map((column, at) => wishOf(table, at, column, size, behind[at] ?? 0));
  const alike = table.columns.map(({ width }) => width === 'alike');
  const liked = wishes.reduce((sum, wish) => sum + wish.liked, 0);
  if (liked <= across) return shared(wishes, across - liked, alike);
  const least = wishes.reduce((sum, wish) => sum + wish.least, 0);
  const spare = Math.max(0, across - least);
  const wanted = liked - least;
  return wishes.map((wish) =>
    least > across
      ? (wish.least * across) / least
      : wish.least + (wanted > 0 ? ((wish.liked - wish.least) * spare) / wanted : 0),
  );
}

/** What is left goes to the columns that fill; those that are compared are as wide as each other. */
function shared(wishes: readonly Wish[], spare: number, alike: readonly boolean[]): readonly number[] {
  const filling = wishes.filter(({ fills }) => fills).length;
  const given = wishes.map(
    ({ liked, fills }) => liked + (filling === 0 ? spare / wishes.length : fills ? spare / filling : 0),
  );
  const compared = given.filter((_, i) => alike[i]);
  const mean = compared.reduce((sum, one) => sum + one, 0) / Math.max(1, compared.length);
  return given.map((one, i) => (alike[i] === true ? mean : one));
}
