import type { ChargedFacts } from '../../../proposal/Price.ts';
import type { Wording } from '../../../proposal/leaves.ts';
import { textRun } from '../../locale/phrase.ts';
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
 * "760 m": signs stand behind the number, words under it, where their form need not follow the number. The units of one
 * price stand in one way: where one of them is a word, all are under their numbers.
 */
export function quantityCell(composer: Composer, { quantity, unit }: ChargedFacts): Cell {
  const { count, say } = composer;
  if (unit === null || !hasRoom(unit)) return cell({ children: count(quantity) });
  if (hasWords(composer)) return cell({ children: count(quantity), detail: say(unit) });
  return cell({ children: [...count(quantity), ...textRun('\u00A0'), ...say(unit)] });
}

/** Whether a unit of this price is a word whose form would have to follow its number; asked of each line, so it is kept. */
function hasWords(composer: Composer): boolean {
  const known = wordy.get(composer);
  if (known !== undefined) return known;
  const found = pricedLines(composer).some(
    ({ quantity, unit }) => quantity.number !== '1' && unit !== null && hasRoom(unit) && !isSign(unit),
  );
  wordy.set(composer, found);
  return found;
}

const wordy = new WeakMap<Composer, boolean>();

/** Units of more letters are told under the words of the line. */
const mostLetters = 14;
export const hasRoom = ({ text }: Wording): boolean => Array.from(text).length <= mostLetters;

/** m, kg, m2, kg/h, шт. */
const isSign = ({ text }: Wording): boolean => text.endsWith('.') || !/\p{L}{3}/u.test(text);
