import type { ChargedFacts } from '../../../proposal/Price.ts';
import type { Numeral, Wording } from '../../../proposal/leaves.ts';
import { textRun } from '../../locale/phrase.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Cell } from '../../document/Table.ts';
import type { Composer } from '../pieces/Composer.ts';
import { cell } from '../pieces/table.ts';

/** Every line, option and alternative: their tables stand under each other, in columns of the same width. */
export const pricedLines = ({ proposal: { price } }: Composer): readonly ChargedFacts[] =>
  (price?.currencies ?? []).flatMap(({ groups, options, choices }) => [
    ...[...groups, ...choices].flatMap((some): readonly ChargedFacts[] => some.lines),
    ...options,
  ]);

/**
 * "760 m": signs stand behind the number, words under it, where their form need not follow the number. Where most units
 * of a price are words, all are under their numbers; a few words among signs do not make every row of a long table two.
 */
export function quantityCell(composer: Composer, { quantity, unit }: ChargedFacts): Cell {
  const { count } = composer;
  const said = (of: Wording): Inlines => unitSaid(composer, of, quantity);
  if (unit === null || !hasRoom(unit)) return cell({ children: count(quantity) });
  const isWord = !isSign(unit) && quantity.number !== '1';
  if (isWord || isWordy(composer)) return cell({ children: count(quantity), detail: said(unit) });
  return cell({ children: [...count(quantity), ...textRun('\u00A0'), ...said(unit)] });
}

/** A unit that the language knows, in the form of its number: "250 users"; any other as it is typed. */
function unitSaid({ say, locale }: Composer, unit: Wording, { number }: Numeral): Inlines {
  const plural = number === '1' ? undefined : locale.units[unit.text];
  return say(plural === undefined ? unit : { ...unit, text: plural });
}

/** Whether most units of this price are words whose form would have to follow their number; asked of each line, so it is kept. */
function isWordy(composer: Composer): boolean {
  const known = wordy.get(composer);
  if (known !== undefined) return known;
  const units = pricedLines(composer).flatMap(({ quantity, unit }) =>
    quantity.number !== '1' && unit !== null && hasRoom(unit) ? [unit] : [],
  );
  const found = 2 * units.filter((unit) => !isSign(unit)).length > units.length;
  wordy.set(composer, found);
  return found;
}

const wordy = new WeakMap<Composer, boolean>();

/** Units of more letters are told under the words of the line. */
const mostLetters = 14;
export const hasRoom = ({ text }: Wording): boolean => Array.from(text).length <= mostLetters;

/** m, kg, m2, kg/h, шт. */
const isSign = ({ text }: Wording): boolean => text.endsWith('.') || !/\p{L}{3}/u.test(text);
