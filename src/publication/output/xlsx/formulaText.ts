import type { CellReference, Formula } from '../../document/Workbook.ts';
import { columnLetters, type Address } from './addresses.ts';

/** What a formula is written with. */
export interface Places {
  readonly addresses: ReadonlyMap<string, Address>;
  /** Names of the sheets as formulas write them. */
  readonly names: readonly string[];
  /** The sheet of the formula, which it need not name. */
  readonly sheet: number;
}

/** More characters than these are no formula (ECMA-376 1, 18.17). */
const longest = 8000;

/** A formula in the words of a workbook; null where it is longer than one may be. */
export function formulaText(formula: Formula, places: Places): string | null {
  const written = write(formula, places, 0);
  return written.length > longest ? null : written;
}

/** How firmly parts of a formula hold together. */
const [inSum, inProduct, inMinus] = [1, 2, 3];

function write(formula: Formula, places: Places, around: number): string {
  const within = (own: number, text: string): string => (around > own ? `(${text})` : text);
  switch (formula.op) {
    case 'cell':
      return addressOf(formula, places);
    case 'number':
      return formula.value.startsWith('-') ? within(0, formula.value) : formula.value;
    case 'sum':
      return sumText(formula.of, places);
    case 'plus':
      return within(inSum, formula.terms.map((term, i) => termText(term, i === 0, places)).join(''));
    case 'times':
      return within(inProduct, formula.factors.map((factor) => write(factor, places, inProduct)).join('*'));
    case 'over':
      return within(inProduct, `${write(formula.top, places, inProduct)}/${write(formula.bottom, places, inMinus)}`);
    case 'minus':
      return within(inSum, `-${write(formula.of, places, inMinus)}`);
    case 'round':
      return `ROUND(${write(formula.of, places, 0)},${formula.digits})`;
  }
}

/** A term with its sign: what is taken away has its own. */
function termText(term: Formula, isFirst: boolean, places: Places): string {
  if (term.op === 'minus') return `-${write(term.of, places, inMinus)}`;
  if (term.op === 'number' && term.value.startsWith('-')) return term.value;
  return `${isFirst ? '' : '+'}${write(term, places, inSum)}`;
}

function addressOf({ key }: CellReference, { addresses, names, sheet }: Places): string {
  const found = addresses.get(key);
  if (found === undefined) throw new Error(`No cell is called ${key}.`);
  const own = `${columnLetters(found.column)}${found.row}`;
  return found.sheet === sheet ? own : `${names[found.sheet] ?? ''}!${own}`;
}

/** As many as a function takes (ECMA-376 1, 18.17.2.2). */
const mostArguments = 200;

/** Cells one under the other are a range; more ranges than a function takes are sums of their own. */
function sumText(cells: readonly CellReference[], places: Places): string {
  const ranges = rangesOf(cells, places);
  const [first] = ranges;
  if (cells.length === 1 && first !== undefined) return first;
  const parts = Array.from({ length: Math.ceil(ranges.length / mostArguments) }, (_, i) =>
    ranges.slice(i * mostArguments, (i + 1) * mostArguments).join(','),
  );
  return parts.length === 1 ? `SUM(${parts.join('')})` : `SUM(${parts.map((part) => `SUM(${part})`).join(',')})`;
}

function rangesOf(cells: readonly CellReference[], places: Places): readonly string[] {
  const runs: { readonly first: CellReference; last: CellReference }[] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run !== undefined && isNext(run.last, cell, places)) run.last = cell;
    else runs.push({ first: cell, last: cell });
  }
  return runs.map(({ first, last }) => {
    const end = places.addresses.get(last.key);
    const from = addressOf(first, places);
    return first === last || end === undefined ? from : `${from}:${columnLetters(end.column)}${end.row}`;
  });
}

function isNext(before: CellReference, cell: CellReference, { addresses }: Places): boolean {
  const [above, below] = [addresses.get(before.key), addresses.get(cell.key)];
  return above?.sheet === below?.sheet && above?.column === below?.column && (above?.row ?? 0) + 1 === below?.row;
}
