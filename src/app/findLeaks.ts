import { formatPath } from '../foundation/data/Path.ts';
import { diagnose } from '../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import { finding } from '../foundation/diagnostics/finding.ts';
import type { Document } from '../publication/document/Document.ts';
import { findWords, type Hit } from '../publication/document/findWords.ts';
import type { Forbidden } from './forbiddenWords.ts';
import { whereWritten, type Origins } from './whereWritten.ts';

/** The last look before anything is laid out: no name without consent, nothing private, no other client. */
export const findLeaks = (
  document: Document,
  forbidden: readonly Forbidden[],
  origins: Origins,
): readonly Diagnostic[] => findWords(document, forbidden).map((hit) => leakOf(hit, origins));

/** The text that has to be mended, with the private place that it gives away. */
function leakOf({ wanted, at }: Hit<Forbidden>, origins: Origins): Diagnostic {
  const { place, ...written } = whereWritten(at, wanted.text, origins);
  const where = written.path.length === 0 ? 'the document' : formatPath(written.path);
  const given = { ...written, where, found: wanted.text };
  if (wanted.path === null) return diagnose(finding('E902', 'named', given), place);
  const secret = formatPath(wanted.path);
  const leak =
    wanted.code === 'E303'
      ? finding('E303', 'named', { ...given, secret })
      : finding('E901', 'printed', { ...given, secret });
  return diagnose(leak, place);
}
