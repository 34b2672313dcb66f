import type { Cover } from '../../document/Document.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { TypeRole } from '../../theme/Theme.ts';
import { beside, blank, layText, stack } from '../ground/layText.ts';
import { columnsOf, type Extent } from '../ground/pageFrame.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Box } from '../ground/Slice.ts';
import { makeTag, type Tag } from '../ground/Tag.ts';

/** Of the foot's width: what each part has where the readers need more than a third. */
const shares = [0.42, 0.29, 0.29];
const underLabel = 3.75;

/** Who reads it, whom to ask and who wrote it, side by side. */
function layFoot(cover: Cover, columns: readonly Extent[], tag: Tag, setting: Setting): Box {
  const { xs } = setting.theme.space;
  return beside(
    cover.foot.map((part, i) => {
      const at = columns[i] ?? setting.frame.text;
      const line = (words: Inlines, role: TypeRole, weight: 400 | 600) =>
        layText(words, role, at, makeTag('P', tag), setting, { weight });
      return stack([
        line(part.label, 'note', 400),
        blank(underLabel),
        ...[part, ...(part.beside ?? [])].flatMap(({ name, lines }, nth) => [
          ...(nth === 0 ? [] : [blank(xs)]),
          line(name, 'small', 600),
          ...lines.map((words) => line(words, 'small', 400)),
        ]),
        ...(part.beside === undefined ? [] : [blank(xs)]),
        ...(part.below === undefined ? [] : [line(part.below, 'small', 400)]),
        ...(i === 0 ? cover.clientLines.map((words) => line(words, 'small', 400)) : []),
      ]);
    }),
  );
}

function sharedColumns({ frame: { text }, theme }: Setting): readonly Extent[] {
  const { gutter } = theme.grid;
  const width = text.width - gutter * (shares.length - 1);
  let { start } = text;
  return shares.map((share) => {
    const column = { start, width: width * share };
    start += column.width + gutter;
    return column;
  });
}

/** The foot in thirds; where it is higher than its room, the readers, who may be several with long titles, have more than the others. */
export function layCoverFoot(cover: Cover, room: number, tag: Tag, setting: Setting): Box {
  const { frame, theme } = setting;
  const thirds = layFoot(cover, columnsOf(frame.text, shares.length, theme.grid.gutter), tag, setting);
  if (thirds.height <= room) return thirds;
  const shared = layFoot(cover, sharedColumns(setting), tag, setting);
  return shared.height < thirds.height ? shared : thirds;
}
