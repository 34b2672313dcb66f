import type { Annex, Document } from '../../document/Document.ts';
import type { Inlines } from '../../document/Inline.ts';
import { plainText } from '../text/plainText.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Tag } from '../ground/Tag.ts';
import { demoteHeadings } from './demoteHeadings.ts';
import { laySection } from './laySection.ts';
import { paginate, type BodyPage } from './paginate.ts';

/** A page of an annex: what stands on it, and what number of its annex it has. */
interface AnnexPage {
  readonly annex: Annex;
  readonly number: number;
  readonly body: BodyPage;
}

/** An annex whose title says what its picture shows: the line under that would say it again. */
function saidOnce(annex: Annex): Annex {
  const title = bare(annex.title);
  const blocks = annex.blocks.map((block) =>
    block.type === 'pictures'
      ? {
          ...block,
          items: block.items.map((item) => (title.endsWith(bare(item.caption)) ? { ...item, caption: [] } : item)),
        }
      : block,
  );
  return { ...annex, blocks };
}

const bare = (words: Inlines): string => plainText(words).replace(/[.\s]+$/u, '');

/** The pages behind the guarantee: each annex begins on its own. */
export function layAnnexes({ annexes }: Document, root: Tag, setting: Setting): readonly AnnexPage[] {
  const room = setting.frame.bottom - setting.frame.top;
  const demote = demoteHeadings();
  return annexes.flatMap((annex) => {
    const natural = laySection(saidOnce(annex), root, setting);
    const slices = setting.form === 'short' ? natural.map(demote) : natural;
    return paginate(slices, room).map((body, i) => ({ annex, number: i + 1, body }));
  });
}
