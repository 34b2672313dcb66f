import { fold } from './fold.ts';
import type { Token } from './Token.ts';
import type { Stretch } from './Sought.ts';

/** So many words in a row are nobody's by chance. */
export const runLength = 6;

const keyAt = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(at, at + runLength)
    .map(({ text }) => text)
    .join(' ');

/** Where private texts stand, by each six words in a row of one of their sentences. */
export function indexRuns<T>(texts: readonly { readonly text: string; readonly of: T }[]): ReadonlyMap<string, T> {
  const index = new Map<string, T>();
  for (const { text, of } of texts)
    for (const sentence of sentencesOf(text))
      for (let at = 0; at + runLength <= sentence.length; at++) index.set(keyAt(sentence, at), of);
  return index;
}

/** A text as its sentences, folded. */
export function sentencesOf(text: string): readonly (readonly Token[])[] {
  const sentences: Token[][] = [];
  for (const token of fold(text)) {
    const current = sentences[sentences.length - 1];
    if (current === undefined || token.gap === 'sentence') sentences.push([token]);
    else current.push(token);
  }
  return sentences;
}

/** The stretches of a folded text that are also stretches of private sentences, each as long as it is. */
export function sharedRuns<T>(tokens: readonly Token[], index: ReadonlyMap<string, T>): readonly Stretch<T>[] {
  const found: Stretch<T>[] = [];
  for (let at = 0; index.size > 0 && at + runLength <= tokens.length; at++) {
    const of = index.get(keyAt(tokens, at));
    if (of === undefined) continue;
    let last = at;
    while (last + runLength < tokens.length && index.get(keyAt(tokens, last + 1)) === of) last++;
    found.push({ of, start: tokens[at]?.start ?? 0, end: tokens[last + runLength - 1]?.end ?? 0 });
    at = last;
  }
  return found;
}
