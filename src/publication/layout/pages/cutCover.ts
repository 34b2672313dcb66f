import type { Cover } from '../../document/Document.ts';
import { holdsWords, type Inline, type Inlines, type Source } from '../../document/Inline.ts';
import { graphemesOf } from '../text/graphemes.ts';
import { plainText } from '../text/plainText.ts';

/** How many letters of each text a cover keeps where it has no room for all of them. */
const most = { name: 120, title: 160, reply: 160, number: 80, said: 60, person: 80, position: 90 };
/** Parts of these that are tried one after the other. */
export const cutParts = [1, 0.7, 0.5, 0.35, 0.25, 0.15];

/** A cut word keeps at least this part of its letters; what is cut further back ends with a whole word. */
const wholeWords = 0.5;

/** The cover with its longest texts cut, and where each of those was written. */
export function cutCover(cover: Cover, part: number): { readonly cover: Cover; readonly cut: readonly Source[] } {
  const sources: Source[] = [];
  const cut = (words: Inlines, letters: number): Inlines => {
    const short = shortened(words, Math.ceil(letters * part));
    if (short !== words) sources.push(sourceOf(words));
    return short;
  };
  const person = ({ name, lines }: Pick<Cover['foot'][number], 'name' | 'lines'>) => ({
    name: cut(name, most.person),
    lines: lines.map((line) => cut(line, most.position)),
  });
  const short: Cover = {
    ...cover,
    seller: cut(cover.seller, most.name),
    client: cut(cover.client, most.name),
    title: cut(cover.title, most.title),
    reply: cut(cover.reply, most.reply),
    reference: cut(cover.reference, most.number),
    confidential: cut(cover.confidential, most.said),
    foot: cover.foot.map((one) => ({
      ...one,
      ...person(one),
      ...(one.beside === undefined ? {} : { beside: one.beside.map(person) }),
    })),
  };
  return { cover: short, cut: distinct(sources) };
}

const distinct = (sources: readonly Source[]): readonly Source[] => [
  ...new Map(sources.map((source) => [JSON.stringify(source), source])).values(),
];

/** Where the first words that somebody wrote stand. */
function sourceOf(words: Inlines): Source {
  const written = (inline: Inline): readonly Source[] =>
    holdsWords(inline) ? inline.children.flatMap(written) : inline.type === 'text' ? [inline.source] : [];
  return words.flatMap(written).find((source) => source !== null) ?? null;
}

/** The first letters of a line with an ellipsis, up to the end of a word; the line itself where it is no longer. */
function shortened(words: Inlines, letters: number): Inlines {
  const all = graphemesOf(plainText(words));
  if (all.length <= letters) return words;
  const begun = all.slice(0, letters);
  const space = begun.lastIndexOf(' ');
  const kept = space > letters * wholeWords ? begun.slice(0, space) : begun;
  const value = `${kept.join('').replace(/[\s,;:·–—-]+$/u, '')}…`;
  return [{ type: 'text', value, source: sourceOf(words), isolate: true }];
}
