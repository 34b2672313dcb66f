import type { ListedDifference } from '../../app/listDifferences.ts';

/** As many letters as are shown before and behind what differs. */
const around = 60;
/** As many letters of a paragraph that is there in one of the two alone. */
const most = 600;

type Side = 'ours' | 'theirs';

/** Both sides as they are shown: what differs in brackets, and what is far from it left out. */
export function changedWords(one: Pick<ListedDifference, 'ours' | 'theirs' | 'changes' | 'kind'>): {
  readonly ours: string | null;
  readonly theirs: string | null;
} {
  const shown = (side: Side): string | null => {
    const text = one[side];
    if (text === null) return null;
    if (one.changes.length === 0) return shortly(text);
    return bracketed(text, one, side);
  };
  return one.kind === 'struck'
    ? { ours: shown('theirs'), theirs: null }
    : { ours: shown('ours'), theirs: shown('theirs') };
}

function bracketed(text: string, { changes, kind }: Pick<ListedDifference, 'changes' | 'kind'>, side: Side): string {
  const [open, close] = side === 'ours' ? ['[-', '-]'] : ['[+', '+]'];
  let shown = '';
  let at = 0;
  for (const change of changes) {
    const [from, to] = kind === 'struck' || side === 'ours' ? change.oursAt : change.theirsAt;
    shown += between(text.slice(at, from), at === 0, false);
    if (to > from) shown += `${open}${shortly(text.slice(from, to))}${close}`;
    at = to;
  }
  return shown + between(text.slice(at), at === 0, true);
}

/** As much as one reads of it: all of it stands in the JSON. */
export const shortly = (text: string): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** What stands between two differences: whole where it is short. */
function between(text: string, isFirst: boolean, isLast: boolean): string {
  const room = isFirst || isLast ? around : 2 * around;
  if (text.length <= room + 10) return text;
  const head = isFirst ? '' : cutBehind(text.slice(0, around));
  const tail = isLast ? '' : cutBefore(text.slice(-around));
  return `${head}…${tail}`;
}

const cutBehind = (text: string): string => text.replace(/\S*$/u, '');
const cutBefore = (text: string): string => text.replace(/^\S*/u, '');
