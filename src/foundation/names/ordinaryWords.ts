import { readBuilt } from '../disk/packageFile.ts';
import { type Dictionary, entriesFor, openDictionary } from './Dictionary.ts';
import type { IsOrdinary } from './NameForm.ts';

const opened = new Map<string, Dictionary>();

/** A dictionary that the build has packed, read when the first word is looked up; without a build it is empty. */
function dictionary(as: 'word' | 'name'): Dictionary {
  const known = opened.get(as) ?? openDictionary(readBuilt(`words/${as}s.bin`) ?? new Uint8Array());
  opened.set(as, known);
  return known;
}

/** Whether English or Russian has a folded word, as an ordinary word or as a name that many have. */
export const isOrdinary: IsOrdinary = (word, as) => entriesFor(word).some((entry) => dictionary(as).has(entry));
