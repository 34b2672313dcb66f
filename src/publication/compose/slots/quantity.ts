import type { ChargedFacts } from '../../../proposal/Price.ts';
import type { Numeral, Wording } from '../../../proposal/leaves.ts';
import { textRun } from '../../locale/phrase.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Cell } from '../../document/Table.ts';
import { plain, type Composer } from '../pieces/Composer.ts';
import { cell } from '../pieces/table.ts';

/** Every line, option and alternative: their tables stand under each other, in columns of the same width. */
export const pricedLines = ({ proposal: { price } }: Composer): readonly ChargedFacts[] =>
  (price?.currencies ?? []).flatMap(({ groups, options, choices }) => [
    ...[...groups, ...choices].flatMap((some): readonly ChargedFacts[] => some.lines),
    ...options,
  ]);

/**
 * "760 m", "320 hours": behind the number in every row of a price; under it in every row, where the language cannot put
 * a word in the form that its number asks for, or a row would be too long.
 */
export function quantityCell(composer: Composer, { quantity, unit }: ChargedFacts): Cell {
  const { count } = composer;
  if (unit === null || !hasRoom(unit)) return cell({ children: count(quantity) });
  const said = unitSaid(composer, unit, quantity);
  if (isUnder(composer)) return cell({ children: count(quantity), detail: said });
  return cell({ children: [...count(quantity), ...textRun('\u00A0'), ...said] });
}

/** A unit that the language knows, in the form of its number: "250 users"; any other as it is typed. */
function unitSaid({ say, locale }: Composer, unit: Wording, { number }: Numeral): Inlines {
  const plural = number === '1' ? undefined : locale.units[unit.text];
  return say(plural === undefined ? unit : { ...unit, text: plural });
}

/** A number with its unit is no longer than this on one line, in characters; less beside columns of the dossier's own. */
const longestLine = 18;
const besideFurther = 11;

/** Whether the units of this price stand under their numbers; asked of each line, so it is kept. */
function isUnder(composer: Composer): boolean {
  const known = under.get(composer);
  if (known !== undefined) return known;
  const { price } = composer.proposal;
  const most = (price?.columns.length ?? 0) > 0 || price?.unit_with_tax === true ? besideFurther : longestLine;
  const found = pricedLines(composer).some(({ quantity, unit }) => {
    if (unit === null || !hasRoom(unit)) return false;
    const length = plain(composer.count(quantity)).length + 1 + plain(unitSaid(composer, unit, quantity)).length;
    return length > most || !hasItsForm(composer, unit, quantity);
  });
  under.set(composer, found);
  return found;
}

const under = new WeakMap<Composer, boolean>();

/** A sign has one form; of words the language knows one, its plural, or the number is 1. */
function hasItsForm({ locale }: Composer, unit: Wording, { number }: Numeral): boolean {
  const { text } = unit;
  return (
    isSign(unit) || number === '1' || Object.hasOwn(locale.units, text) || Object.values(locale.units).includes(text)
  );
}

/** Units of more letters are told under the words of the line. */
const mostLetters = 14;
export const hasRoom = ({ text }: Wording): boolean => Array.from(text).length <= mostLetters;

/** m, kg, m2, kg/h, шт. */
const isSign = ({ text }: Wording): boolean => text.endsWith('.') || !/\p{L}{3}/u.test(text);
