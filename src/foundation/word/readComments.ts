import type { PackedPart } from './archive/listParts.ts';
import { readXml, type Allowances } from './xml/readXml.ts';
import type { WordAllowance } from './body/OpenStory.ts';
import { storyReader, type StoryReader } from './body/readStory.ts';
import type { WordBlock, WordParagraph } from './body/Word.ts';
import type { WordComment } from './WordFile.ts';

/** What a comment says, and the ids of its paragraphs, by which answers name it. */
interface Said extends Pick<WordComment, 'id' | 'by' | 'on' | 'text'> {
  readonly paragraphs: readonly string[];
}

/** Which comment another answers, by the ids of their last paragraphs, and whether it is done with (MS-DOCX 2.5.4.3). */
interface Thread {
  readonly answers: string | null;
  readonly isResolved: boolean;
}

/** The comments of a file in their order. */
export function readComments(
  { comments, threads }: { readonly comments: PackedPart | undefined; readonly threads: PackedPart | undefined },
  commented: ReadonlyMap<string, string>,
  allowances: Allowances & WordAllowance,
): readonly WordComment[] {
  if (comments === undefined) return [];
  const said = saidIn(comments, allowances);
  const threadOf = threads === undefined ? new Map<string, Thread>() : threadsIn(threads, allowances);
  const owner = new Map(said.flatMap(({ id, paragraphs }) => paragraphs.map((paragraph) => [paragraph, id] as const)));
  return said.map(({ paragraphs, ...comment }) => {
    const thread = paragraphs.map((id) => threadOf.get(id)).find((found) => found !== undefined);
    return {
      ...comment,
      about: commented.get(comment.id) ?? '',
      answers: owner.get(thread?.answers ?? '') ?? null,
      isResolved: thread?.isResolved ?? false,
    };
  });
}

function saidIn(part: PackedPart, allowances: Allowances & WordAllowance): readonly Said[] {
  const found: Said[] = [];
  let head: Pick<Said, 'id' | 'by' | 'on'> | null = null;
  let story: StoryReader | null = null;
  readXml(part, allowances, {
    open: (element) => {
      const { name, attribute } = element;
      if (name !== 'w:comment') story?.open(element);
      else {
        head = { id: attribute('w:id') ?? '', by: attribute('w:author'), on: attribute('w:date') };
        story = storyReader(allowances);
      }
    },
    text: (words) => story?.text(words),
    close: (name) => {
      if (name !== 'w:comment') story?.close(name);
      else if (head !== null && story !== null) {
        const paragraphs = paragraphsIn(story.finish().blocks);
        const text = paragraphs.map(wordsOf).filter((words) => words !== '');
        found.push({ ...head, text: text.join(' ¶ '), paragraphs: paragraphs.flatMap(({ id }) => id ?? []) });
      }
    },
  });
  return found;
}

function threadsIn(part: PackedPart, allowances: Allowances): ReadonlyMap<string, Thread> {
  const found = new Map<string, Thread>();
  readXml(part, allowances, {
    open: ({ name, attribute }) => {
      if (name !== 'w15:commentEx') return;
      const [answers, done] = [attribute('w15:paraIdParent'), attribute('w15:done')];
      found.set(attribute('w15:paraId') ?? '', { answers, isResolved: done === '1' || done === 'true' });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

const paragraphsIn = (blocks: readonly WordBlock[]): readonly WordParagraph[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap(({ content }) => paragraphsIn(content))),
  );

const wordsOf = ({ pieces }: WordParagraph): string =>
  pieces
    .filter(({ standing }) => standing === 'kept' || standing === 'inserted')
    .map(({ text }) => text)
    .join('')
    .trim();
