import type { Cover, Document, Section } from '../../document/Document.ts';
import type { Letter } from '../../document/DisplayBlock.ts';
import { plainText } from '../text/plainText.ts';
import type { Setting } from '../ground/Setting.ts';
import { makeTag } from '../ground/Tag.ts';
import { layLetterPage } from './layLetterPage.ts';
import { paginate } from './paginate.ts';

/** A letter that does not end on its page: how many pages and words it has, and how many words one page holds. */
export interface LongLetter {
  readonly pages: number;
  readonly words: number;
  readonly fits: number;
}

/** Counts of words are told in steps of this many. */
const step = 10;

/** The letter, where it is longer than the one page that it should be (K); else null. */
export function findLongLetter({ sections, cover }: Document, setting: Setting): LongLetter | null {
  const section = sections.find(({ id }) => id === 'letter');
  const letter = section?.blocks.find((block) => block.type === 'letter');
  if (section === undefined || letter?.type !== 'letter') return null;
  const pages = pagesOf(section, cover, letter.paragraphs, setting);
  if (pages === 1) return null;
  const words = letter.paragraphs.flatMap(wordsOf).length;
  const most = Math.floor(words / step);
  // Of whole steps the most that one page holds: halving finds it.
  let [fits, over] = [0, most + 1];
  while (over - fits > 1) {
    const half = Math.floor((fits + over) / 2);
    if (pagesOf(section, cover, shortened(letter, half * step), setting) === 1) fits = half;
    else over = half;
  }
  return { pages, words, fits: fits * step };
}

type Paragraphs = Letter['paragraphs'];

const wordsOf = (paragraph: Paragraphs[number]): readonly string[] =>
  plainText(paragraph)
    .split(/\s+/u)
    .filter((word) => word !== '');

/** The first words of a letter, in its paragraphs. */
function shortened({ paragraphs }: Letter, most: number): Paragraphs {
  let left = most;
  return paragraphs.flatMap((paragraph) => {
    const words = wordsOf(paragraph).slice(0, left);
    left -= words.length;
    return words.length === 0
      ? []
      : [[{ type: 'text', value: words.join(' '), source: null, isolate: false } as const]];
  });
}

function pagesOf(section: Section, cover: Cover, paragraphs: Paragraphs, setting: Setting): number {
  const blocks = section.blocks.map((block) => (block.type === 'letter' ? { ...block, paragraphs } : block));
  const slices = layLetterPage({ ...section, blocks }, cover, makeTag('Document', null), setting);
  return paginate(slices, setting.frame.bottom - setting.frame.top).length;
}
