import type { Token } from './Token.ts';

/** Titles before a name, folded, each with the spaces between its words. Data only: add one here. */
const titles: ReadonlySet<string> = new Set(
  `
  mr
  mrs
  ms
  miss
  mister
  sir
  madam
  mme
  dr
  doctor
  prof
  professor
  eng
  engr
  engineer
  sheikh
  shaikh
  sheikha
  herr
  herrn
  frau
  fru
  г н
  г на
  г ну
  г ном
  г не
  г жа
  г жи
  г же
  г жу
  г жои
  господин
  господина
  господину
  господином
  господине
  госпожа
  госпожи
  госпоже
  госпожу
  госпожои
  товарищ
  доктор
  доктора
  доктору
  доктором
  профессор
  профессора
  профессору
  профессором
  уважаемыи
  уважаемая
  السيد
  السيده
  سيد
  سيده
  الاستاذ
  الاستاذه
  استاذ
  استاذه
  الدكتور
  الدكتوره
  دكتور
  دكتوره
  د
  ا
  ا د
  م
  المهندس
  المهندسه
  مهندس
  مهندسه
  الشيخ
  الشيخه
  الانسه
  سعاده
  سعاده السيد
  سعاده الاستاذ
  معالي
  capt
  captain
  rev
  hon
  мистер
  мистера
  мистеру
  мистером
  миссис
  мисс
  инженер
  инженера
  инженеру
  инженером
  директор
  директора
  директору
  директором
  товарища
`
    .trim()
    .split(/\s*\n\s*/),
);
const mostWords = 3;

/** The first word of the title that stands right before a place; null where there is none. */
export function titleBefore(tokens: readonly Token[], at: number): Token | null {
  for (let count = Math.min(mostWords, at); count > 0; count--) {
    const phrase = tokens.slice(at - count, at).map(({ text }) => text);
    const isApart = tokens[at]?.gap === 'comma';
    if (!isApart && titles.has(phrase.join(' '))) return tokens[at - count] ?? null;
  }
  return null;
}

/** How many words at the beginning of a name are titles. */
export function leadingTitles(words: readonly string[]): number {
  for (let count = Math.min(mostWords, words.length - 1); count > 0; count--)
    if (titles.has(words.slice(0, count).join(' '))) return count + leadingTitles(words.slice(count));
  return 0;
}
