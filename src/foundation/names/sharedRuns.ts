import { fold, type Token } from './fold.ts';

/** So many words in a row are nobody's by chance. */
export const runLength = 6;

const keyAt = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(at, at + runLength)
    .map(({ text }) => text)
    .join(' ');

/** A stretch of a text that a private sentence has too: UTF-16 offsets. */
export interface SharedRun<T> {
  readonly of: T;
  readonly start: number;
  readonly end: number;
}

/** Where private texts stand, by each six words in a row of one of their sentences. */
export function indexRuns<T>(texts: readonly { readonly text: string; readonly of: T }[]): ReadonlyMap<string, T> {
  const index = new Map<string, T>();
  for (const { text, of } of texts)
    for (const sentence of sentencesOf(text))
      for (let at = 0; at + runLength <= sentence.length; at++) index.set(keyAt(sentence, at), of);
  return index;
}

function sentencesOf(text: string): readonly (readonly Token[])[] {
  const sentences: Token[][] = [];
  for (const token of fold(text)) {
    const current = sentences[sentences.length - 1];
    if (current === undefined || token.gap === 'sentence') sentences.push([token]);
    else current.push(token);
  }
  return sentences;
}

/** The first stretch of a text that is also a stretch of a private sentence, as long as it is; null where there is none. */
export function sharedRun<T>(text: string, index: ReadonlyMap<string, T>): SharedRun<T> | null {
  const tokens = fold(text);
  for (let at = 0; at + runLength <= tokens.length; at++) {
    const of = index.get(keyAt(tokens, at));
    if (of === undefined) continue;
    let last = at;
    while (index.get(keyAt(tokens, last + 1)) === of && last + 1 + runLength <= tokens.length) last++;
    return { of, start: tokens[at]?.start ?? 0, end: tokens[last + runLength - 1]?.end ?? text.length };
  }
  return null;
}
