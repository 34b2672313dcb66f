import type { Paragraph } from '../../document/Block.ts';
import type { TypeRole } from '../../theme/Theme.ts';
import { layLines } from '../layText.ts';
import type { Place } from '../Setting.ts';
import { makeSlice, type Box, type Slice } from '../Slice.ts';
import { makeTag } from '../Tag.ts';

/** One slice a line, so that a paragraph breaks with two lines at least on either side. */
export function lineSlices(lines: readonly Box[]): readonly Slice[] {
  return lines.map((line, i) => makeSlice(line, { keep: i < lines.length - 1 && (i === 0 || i === lines.length - 2) }));
}

function roleOf(block: Paragraph, place: Place): TypeRole {
  return block.role === 'statement' && place.section === 'summary' ? 'summary_statement' : block.role;
}

/** Prose in the measure; a statement is broken balanced. */
export function layParagraph(block: Paragraph, place: Place): readonly Slice[] {
  const statement = block.role === 'statement';
  const lines = layLines(
    block.children,
    roleOf(block, place),
    place.measure,
    makeTag('P', place.parent),
    place.setting,
    {
      breaking: statement ? 'balanced' : 'ragged',
      ...(block.role === 'small' ? { color: 'ink2' } : {}),
    },
  );
  return lineSlices(lines);
}
