import type { Annex, Document } from '../../document/Document.ts';
import type { Inlines } from '../../document/Inline.ts';
import { plainText } from '../text/plainText.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Tag } from '../ground/Tag.ts';
import { closer, withPart } from './closer.ts';
import { demoteHeadings } from './demoteHeadings.ts';
import { isThin } from './emptiness.ts';
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

/** Over and under the words of a row, in pt, where that saves an annex its last page. */
const tightPad = 3.5;

function withTightRows(setting: Setting): Setting {
  const { theme } = setting;
  const row = { ...theme.table.row, pad: tightPad, pad_dense: tightPad };
  return { ...setting, theme: { ...theme, table: { ...theme.table, row } } };
}

/** The pages of an annex: closer where a last page of a few rows is saved so. */
function pagesOf(annex: Annex, root: Tag, setting: Setting): readonly BodyPage[] {
  const room = setting.frame.bottom - setting.frame.top;
  const demote = demoteHeadings();
  const lay = (used: Setting, part: number): readonly BodyPage[] => {
    const natural = laySection(saidOnce(annex), root, used);
    return paginate(withPart(setting.form === 'short' ? natural.map(demote) : natural, part), room);
  };
  const natural = lay(setting, 1);
  const last = natural.at(-1)?.fill.used ?? room;
  if (natural.length < 2 || !isThin(last, room)) return natural;
  const close = lay(withTightRows(setting), closer.at(-1) ?? 1);
  return close.length < natural.length ? close : natural;
}

/** The pages behind the guarantee: each annex begins on its own. */
export const layAnnexes = ({ annexes }: Document, root: Tag, setting: Setting): readonly AnnexPage[] =>
  annexes.flatMap((annex) => pagesOf(annex, root, setting).map((body, i) => ({ annex, number: i + 1, body })));
