import { isPlainList, type Plain, plainAt } from '../../../foundation/data/Plain.ts';
import type { Path } from '../../../foundation/data/Path.ts';
import type { Edit } from '../../../foundation/yaml/editYaml.ts';
import { asTyped } from './cells.ts';
import { type ColumnNumbers, endsInSum, likelyThrees, numbersOf, type Threes, unclearIn } from './columnNumbers.ts';
import type { Choice, Context, Group, Spec } from './Question.ts';
import { entriesAt, textAt } from './textAt.ts';

type Form = 'words' | 'numbers' | 'sum' | 'last';

const tableOf = ({ item }: Pick<Context, 'item'>): Path => item.slice(0, -2);
const placeOf = ({ item }: Pick<Context, 'item'>): number => Number(item.at(-1));
const rowsOf = ({ values, item }: Context): readonly Plain[] => entriesAt(values, ...tableOf({ item }), 'rows');
const cellsOf = (context: Context): readonly string[] => rowsOf(context).map((row) => textAt(row, placeOf(context)));
const headOf = ({ values, item }: Context): string => textAt(values, ...item, 'head');

const isOfNumbers = ({ values, item }: Context): boolean => textAt(values, ...item, 'align') === 'number';
const isSummed = ({ values, item }: Context): boolean => (plainAt(values, [...item, 'sum']) ?? false) !== false;

/** What the cells are once it is known how they are read; of a column of numbers they are written so already. */
const numbersIn = (context: Context): ColumnNumbers | null => {
  const threes = context.said('threes');
  const told: Threes | null = threes === 'thousands' || threes === 'decimals' ? threes : null;
  return numbersOf(cellsOf(context), isOfNumbers(context) ? 'decimals' : told);
};

/** Years and numbers of articles are read, and not counted. */
const areNames = (cells: readonly string[]): boolean =>
  cells.every((cell) => cell === '' || /^(?:(?:19|20)\d\d|0\d+|\d{5,}|\+?\d[\d ()-]{6,})$/.test(cell));

const isUnclear = (context: Context): boolean => !isOfNumbers(context) && unclearIn(cellsOf(context)) !== null;
const mayBeNumbers = (context: Context): boolean =>
  !isOfNumbers(context) && numbersOf(cellsOf(context), 'decimals') !== null;

const threes: Spec = {
  id: 'threes',
  prompt: (context) => `${headOf(context)}: how is ${unclearIn(cellsOf(context))?.typed ?? ''} to be read?`,
  kind: 'choice',
  when: isUnclear,
  choices: (context) => {
    const unclear = unclearIn(cellsOf(context));
    const [thousands = '', decimals = ''] = [unclear?.thousands, unclear?.decimals];
    return [
      { value: 'decimals', name: `A little more than ${decimals.replace(/\..*/, '')}: it has decimals` },
      { value: 'thousands', name: `${thousands}: the sign sets off thousands` },
    ];
  },
  suggest: (context) => likelyThrees(cellsOf(context)),
};

const lastRow = (context: Context): string => {
  const row = rowsOf(context).at(-1) ?? null;
  return isPlainList(row) ? asTyped(row.map((cell) => textAt(cell))) : '';
};

function formsOf(context: Context): readonly Choice[] {
  const words = { value: 'words', name: 'Words, or numbers that are not counted, such as years and article numbers' };
  const numbers = { value: 'numbers', name: 'Numbers, one under the other' };
  const found = numbersIn(context);
  if (found === null) return [words, numbers];
  const sum = endsInSum(found)
    ? {
        value: 'last',
        name: `Numbers with a sum under them, calculated; the last row is that sum and is taken out: ${lastRow(context)}`,
      }
    : { value: 'sum', name: 'Numbers with a sum under them, calculated' };
  return [numbers, sum, words];
}

const formOf = (context: Context): Form => (isSummed(context) ? 'sum' : isOfNumbers(context) ? 'numbers' : 'words');

const suggestForm = (context: Context): Form => {
  const found = numbersIn(context);
  if (isSummed(context)) return 'sum';
  if (isOfNumbers(context)) return 'numbers';
  if (found === null || areNames(cellsOf(context))) return 'words';
  return endsInSum(found) ? 'last' : 'numbers';
};

function writeForm(answer: string, context: Context): readonly Edit[] {
  const { item } = context;
  const isNumber = answer !== 'words';
  const rows = [...tableOf(context), 'rows'];
  const last = [...rows, rowsOf(context).length - 1];
  return [
    { path: [...item, 'align'], value: isNumber ? 'number' : undefined },
    { path: [...item, 'sum'], value: answer === 'sum' || answer === 'last' ? true : undefined },
    ...(isNumber ? writeCells(context, rows) : [{ path: [...item, 'places'], value: undefined }]),
    ...(answer === 'last' ? [{ path: last, value: undefined }] : []),
  ];
}

/** Numbers as a dossier writes them, where they are words so far. */
function writeCells(context: Context, rows: Path): readonly Edit[] {
  const { item } = context;
  const found = isOfNumbers(context) ? null : numbersIn(context);
  if (found === null) return [];
  return [
    ...(found.places > 0 ? [{ path: [...item, 'places'], value: found.places }] : []),
    ...(found.unit === '' ? [] : [{ path: [...item, 'unit'], value: found.unit }]),
    ...found.cells.map((value, at) => ({ path: [...rows, at, placeOf(context)], value })),
  ];
}

const form: Spec = {
  id: 'numbers',
  label: 'Written as',
  prompt: (context) => `${headOf(context)}: what stands in this column?`,
  kind: 'choice',
  when: mayBeNumbers,
  choices: formsOf,
  suggest: suggestForm,
  writes: (answer, context) => writeForm(String(answer), context),
  shows: (context) => ({ words: 'words', numbers: 'numbers', sum: 'numbers with a sum', last: '' })[formOf(context)],
};

/** The columns with what stands in them: only those that hold numbers are asked about. */
export const columnsOfTable: Group = {
  group: 'list',
  id: 'columns',
  at: 'columns',
  title: 'Column',
  mandatory: true,
  each: true,
  more: '',
  tell: (entry) =>
    [textAt(entry, 'head'), textAt(entry, 'unit'), plainAt(entry, ['sum']) === true && 'with a sum']
      .filter(Boolean)
      .join(', '),
  // A column goes with its cell of every row.
  removes: (item, values) => [
    ...entriesAt(values, ...tableOf({ item }), 'rows').map((_, row) => ({
      path: [...tableOf({ item }), 'rows', row, placeOf({ item })],
      value: undefined,
    })),
    { path: item, value: undefined },
  ],
  specs: [
    { id: 'head', at: 'head', mandatory: true, label: 'Head', prompt: 'The head of the column', when: () => false },
    threes,
    form,
    {
      id: 'column_unit',
      at: 'unit',
      label: 'Unit',
      prompt: (context) => `${headOf(context)}: in which unit? t, hours, EUR (optional)`,
      when: (context) => isOfNumbers(context) && textAt(context.values, ...context.item, 'unit') === '',
    },
  ],
};
