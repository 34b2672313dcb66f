import type { Path } from '../../foundation/data/Path.ts';
import { isPlainGroup, isPlainList, type Plain } from '../../foundation/data/Plain.ts';
import { readTyped } from '../../internal/dossier/checkAnswer.ts';
import { bareNumber } from './questions/bareNumber.ts';

/** Shares and quantities that hold no whole numbers alone; a price stands in quotes, as it was typed. */
const bare: ReadonlySet<string> = new Set(['percent', 'qty']);

/** A value as it is written: what was read from a file is its characters, and a whole number stands there as a number. */
export function bareNumbers(value: Plain, path: Path): Plain {
  if (isPlainList(value)) return value.map((item, at) => bareNumbers(item, [...path, at]));
  if (isPlainGroup(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, bareNumbers(item, [...path, key])]));
  if (typeof value !== 'string') return value;
  const [section, part] = path;
  const isOfPayment = section === 'offer' && part === 'payments';
  if (isOfPayment && bare.has(String(path.at(-1)))) return bareNumber(value);
  const typed = readTyped(path, value);
  return typeof typed === 'number' ? typed : value;
}
