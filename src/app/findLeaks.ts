import { formatPath, type Path } from '../foundation/data/Path.ts';
import type { AllowedName } from './allowedNames.ts';
import { unplaced } from './findings.ts';
import { diagnose } from '../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import { finding, type Finding } from '../foundation/diagnostics/finding.ts';
import type { Line } from '../publication/document/linesOf.ts';
import type { Forbidden, ForbiddenWords } from './forbiddenWords.ts';
import { type Leak, searchDocument } from './searchDocument.ts';
import { type Origins, whereWritten } from './whereWritten.ts';

/** What the last look found: what is wrong, and what was allowed on purpose. */
export interface Looked {
  readonly diagnostics: readonly Diagnostic[];
  readonly allowed: readonly AllowedName[];
}

/** The last look before anything is laid out: no name without consent, nothing private, no other client. */
export function findLeaks(lines: readonly Line[], words: ForbiddenWords, origins: Origins): Looked {
  const { leaks, allowed } = searchDocument(lines, words);
  return {
    diagnostics: [...leaks.map((leak) => diagnoseLeak(leak, origins)), ...words.unread.map(unplaced)],
    allowed: allowed.map(({ by, of, run }) => {
      const { path } = whereWritten(run, run.text, origins);
      return { by, secret: of.path, where: whereOf(path), isPlaced: path.length > 0 };
    }),
  };
}

const whereOf = (path: Path): string => (path.length === 0 ? 'the document' : formatPath(path));

/** The text that has to be mended, with the private place that it gives away. */
function diagnoseLeak(leak: Leak, origins: Origins): Diagnostic {
  const { of, run, part, excerpt } = leak;
  const { place: printed, ...written } = whereWritten(run, part, origins);
  // What the package composes has no place in the dossier: what it gives away has one.
  const place = printed ?? (of.path === null ? null : origins.places.find(of.path));
  const given = {
    ...written,
    where: leak.isFileName ? 'the name of the file' : whereOf(written.path),
    found: excerpt,
    part,
  };
  return diagnose(leak.strength === 'strong' ? sure(leak, given) : suspected(leak, given), place);
}

/** Somebody of the house, who has no position at the client. */
const isActor = ({ path }: Leak['of']): boolean => path?.[0] === 'people';

type Given = Pick<Finding, 'path' | 'within'> & {
  readonly where: string;
  readonly found: string;
  readonly part: string;
};

function sure({ of, isAmongReferences }: Leak, given: Given): Finding {
  const secret = formatPath(of.path ?? []);
  switch (of.code) {
    case 'E303':
      return isAmongReferences
        ? finding('E303', 'shown', { ...given, secret })
        : finding('E303', 'named', { ...given, secret });
    case 'E901':
      if (of.as !== 'person') return finding('E901', 'printed', { ...given, secret });
      if (isActor(of)) return finding('E901', 'actor', { ...given, secret });
      return isSource(given)
        ? finding('E901', 'source', { ...given, secret, instead: insteadOf(of) })
        : finding('E901', 'name', { ...given, secret });
    case 'E902':
      return finding('E902', 'named', given);
    case 'E903':
      return finding('E903', 'named', { ...given, secret });
  }
}

function suspected({ of, isAmongReferences }: Leak, given: Given): Finding {
  const secret = formatPath(of.path ?? []);
  switch (of.code) {
    case 'E303':
      return isAmongReferences
        ? finding('W902', 'shown', { ...given, secret })
        : finding('W902', 'reference', { ...given, secret });
    case 'E901':
      if (isActor(of)) return finding('W902', 'actor', { ...given, secret });
      return isSource(given)
        ? finding('W902', 'source', { ...given, secret, instead: insteadOf(of) })
        : finding('W902', 'member', { ...given, secret });
    case 'E902':
      return finding('W902', 'client', given);
    case 'E903':
      return finding('W902', 'competitor', { ...given, secret });
  }
}

/** "Meeting with Ms Zakharova": whoever notes a source so is offered what may stand there. */
const isSource = ({ path }: Given): boolean => path.at(-1) === 'source';
const insteadOf = ({ position }: Forbidden): string => `${position ?? 'Their position'}, and the day`;
