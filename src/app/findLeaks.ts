import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import { formatPath } from '../foundation/data/formatPath.ts';
import type { Document } from '../publication/document/Document.ts';
import { findWords, type Hit } from '../publication/document/findWords.ts';
import type { Forbidden } from './forbiddenWords.ts';
import { whereWritten, type Origins } from './whereWritten.ts';

/** The last look before anything is laid out: no name without consent, nothing private, no other client. */
export const findLeaks = (
  document: Document,
  forbidden: readonly Forbidden[],
  origins: Origins,
): readonly Diagnostic[] => findWords(document, forbidden).map((hit) => explained(hit, origins));

/** The text that has to be mended, with the private place that it gives away. */
function explained({ wanted, at }: Hit<Forbidden>, origins: Origins): Diagnostic {
  const { what, done, fix } = leakWords[wanted.code];
  const found = whereWritten(at, wanted.text, origins);
  const known = wanted.path === null ? '' : ` (${formatPath(wanted.path)})`;
  return {
    code: wanted.code,
    message: `${what}${known} is ${done} in ${found.path ?? 'the document'}.`,
    ...found,
    found: wanted.text,
    fix,
  };
}

const leakWords = {
  E303: {
    what: 'A reference that may not be named',
    done: 'named',
    fix: 'Take the name out of that text, or ask for consent.',
  },
  E901: {
    what: 'Something private',
    done: 'printed',
    fix: 'Take it out of that text; what is internal stays inside.',
  },
  E902: {
    what: 'Another client of this workspace',
    done: 'named',
    fix: 'Take the name out of that text; a name that may stand anywhere belongs to allow_names in kam-propose.yaml.',
  },
} as const;
