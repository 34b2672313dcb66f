import { companyForms } from './companyForms.ts';
import { findPhones, phoneDigits } from './contacts.ts';
import { fold } from './fold.ts';
import { isOrdinary } from './ordinaryWords.ts';
import { personForms } from './personForms.ts';
import { findPhrases, indexPhrases, type Phrase } from './phrases.ts';
import { findNumbers, type PrivateNumber, sumsIn } from './privateNumbers.ts';
import { indexNames, type NameHit, type NameIndex, searchNames } from './searchNames.ts';
import { indexRuns, runLength, sentencesOf, sharedRuns } from './sharedRuns.ts';
import type { Sought, Stretch } from './Sought.ts';

/** What a text says of all that is looked for. */
export type Search<T> = (text: string) => readonly NameHit<T>[];

/** Makes one search of many things: a text is read once for all of them. */
export function openSearch<T extends Sought>(wanted: readonly T[]): Search<T> {
  const names = indexNamesOf(wanted);
  const phrases = indexPhrases(wanted.flatMap(phrasesOf));
  const runs = indexRuns(wanted.filter(isText).map((of) => ({ text: of.text, of })));
  const phones = wanted.flatMap((of) => {
    const digits = of.as === 'phone' ? phoneDigits(of.text) : null;
    return digits === null ? [] : [{ digits, of }];
  });
  const numbers = wanted.flatMap(numbersOf);
  return (text) => {
    const tokens = fold(text);
    const sure = [
      ...findPhrases(tokens, phrases),
      ...findPhones(text, phones),
      ...findNumbers(text, tokens, numbers),
      ...sharedRuns(tokens, runs),
    ].map((stretch: Stretch<T>): NameHit<T> => ({ ...stretch, strength: 'strong' }));
    return [...sure, ...searchNames(text, names, tokens)];
  };
}

function numbersOf<T extends Sought>(of: T): readonly PrivateNumber<T>[] {
  if (of.as === 'number') return [{ number: Number(of.text), is: 'share', of }];
  return of.as === 'price' ? sumsIn(of.text).map((number) => ({ number, is: 'price', of })) : [];
}

const isText = ({ as }: Sought): boolean => as === 'text' || as === 'passage';

function indexNamesOf<T extends Sought>(wanted: readonly T[]): NameIndex<T> {
  return indexNames(
    wanted.flatMap((of) => {
      if (of.as === 'company') return [{ of, forms: companyForms(of.text, isOrdinary) }];
      return of.as === 'person' ? [{ of, forms: personForms(of.text, isOrdinary) }] : [];
    }),
  );
}

/** So short a sentence says nothing that another does not say too. */
const [leastWords, leastLetters] = [4, 20];

/** What is looked for word by word: addresses, and the sentences that are too short for runs. */
function phrasesOf<T extends Sought>(of: T): readonly Phrase<T>[] {
  if (of.as === 'email' || of.as === 'domain' || of.as === 'words')
    return [{ words: fold(of.text).map(({ text }) => text), of }];
  if (of.as !== 'text') return [];
  return sentencesOf(of.text)
    .map((sentence) => sentence.map(({ text }) => text))
    .filter((words) => words.length < runLength)
    .filter((words) => words.length >= leastWords || words.join(' ').length >= leastLetters)
    .map((words) => ({ words, of }));
}
