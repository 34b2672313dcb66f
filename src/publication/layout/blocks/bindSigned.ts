import type { Block } from '../../document/Block.ts';
import { heightOf, keepTogether, type Slice } from '../ground/Slice.ts';

/**
 * The slices of each block, those from the choices to the signatures on one page, where a page has room for them: nobody
 * signs on a page that does not say for what.
 */
export function bindSigned(
  blocks: readonly Block[],
  laid: readonly (readonly Slice[])[],
  room: number,
): readonly Slice[] {
  const from = blocks.findIndex(({ type }) => type === 'choiceList');
  const end = blocks.findLastIndex(({ type }) => type === 'acceptance') + 1;
  const signed = laid.slice(Math.max(0, from), end).flat();
  if (from < 0 || from >= end || heightOf(signed) > room) return laid.flat();
  return [...laid.slice(0, from).flat(), ...keepTogether(signed), ...laid.slice(end).flat()];
}
