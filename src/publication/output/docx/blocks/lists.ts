import { Paragraph } from 'docx';
import type { Block, List } from '../../../document/Block.ts';
import { paragraph, propertiesOf } from '../ground/paragraph.ts';
import { plainRuns, runsOf } from '../ground/runs.ts';
import { numberings } from '../ground/styleNames.ts';
import type { Content, Spot } from './Spot.ts';

/** How far each level is indented, in pt; the deepest that Word is given. */
const step = 15;
const deepest = 3;

/** A list with dots or numbers; what an item holds besides its first paragraph stands under it. */
export const writeList = (block: List, spot: Spot): Content => listAt(0, block, spot);

function listAt(depth: number, block: List, spot: Spot): Content {
  return block.items.flatMap((item, i) =>
    item.flatMap((child, at): Content => {
      if (child.type === 'list') return listAt(Math.min(depth + 1, deepest), child, spot);
      if (child.type !== 'paragraph') return spot.write([child], spot);
      if (at > 0) return [paragraph('body', child.children, spot.desk, { indent: step * (depth + 1) })];
      return [entry(child.children, depth, i, block, spot)];
    }),
  );
}

type Words = Extract<Block, { type: 'paragraph' }>['children'];

function entry(words: Words, level: number, at: number, block: List, { desk }: Spot): Paragraph {
  if (!block.ordered)
    return new Paragraph({
      ...propertiesOf('bullet', {}, desk),
      numbering: { reference: numberings.bullets, level },
      children: [...runsOf(words, desk)],
    });
  const counted = desk.counts
    ? { numbering: { reference: numberings.steps, level, instance: desk.listOf(block) } }
    : { numbering: false as const };
  const written = desk.counts ? [] : plainRuns(`${desk.numeral(at + 1)}.\u2002`, desk);
  return new Paragraph({
    ...propertiesOf('numbered', {}, desk),
    ...counted,
    children: [...written, ...runsOf(words, desk)],
  });
}
