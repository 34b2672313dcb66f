import { formatPath } from '../foundation/data/Path.ts';
import { diagnose } from '../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import { finding, type Finding } from '../foundation/diagnostics/finding.ts';
import type { Document } from '../publication/document/Document.ts';
import type { Forbidden, ForbiddenWords } from './forbiddenWords.ts';
import { type Leak, searchDocument } from './searchDocument.ts';
import { whereWritten, type Origins } from './whereWritten.ts';

/** The last look before anything is laid out: no name without consent, nothing private, no other client. */
export const findLeaks = (document: Document, words: ForbiddenWords, origins: Origins): readonly Diagnostic[] => [
  ...searchDocument(document, words).map((leak) => diagnoseLeak(leak, origins)),
  ...words.unread.map((file) => diagnose(finding('I904', 'unread', { path: [], file }), null)),
];

/** The text that has to be mended, with the private place that it gives away. */
function diagnoseLeak({ of, strength, run, part, excerpt }: Leak, origins: Origins): Diagnostic {
  const { place: printed, ...written } = whereWritten(run, part, origins);
  // Words of a layout or a language have no place in the dossier: what they give away has one.
  const place = printed ?? (of.path === null ? null : origins.places.find(of.path));
  const where = written.path.length === 0 ? 'the document' : formatPath(written.path);
  const given = { ...written, where, found: excerpt };
  return diagnose(strength === 'strong' ? sure(of, given) : suspected(of, given), place);
}

type Given = Pick<Finding, 'path' | 'within'> & { readonly where: string; readonly found: string };

function sure({ code, path }: Forbidden, given: Given): Finding {
  const secret = formatPath(path ?? []);
  switch (code) {
    case 'E303':
      return finding('E303', 'named', { ...given, secret });
    case 'E901':
      return finding('E901', 'printed', { ...given, secret });
    case 'E902':
      return finding('E902', 'named', given);
    case 'E903':
      return finding('E903', 'named', { ...given, secret });
  }
}

function suspected({ code, path }: Forbidden, given: Given): Finding {
  const secret = formatPath(path ?? []);
  switch (code) {
    case 'E303':
      return finding('W902', 'reference', { ...given, secret });
    case 'E901':
      return finding('W902', 'member', { ...given, secret });
    case 'E902':
      return finding('W902', 'client', given);
    case 'E903':
      return finding('W902', 'competitor', { ...given, secret });
  }
}
