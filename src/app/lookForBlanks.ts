import { diagnose } from '../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import { finding } from '../foundation/diagnostics/finding.ts';
import type { Path } from '../foundation/data/Path.ts';
import { findBlanks } from '../foundation/text/blanks.ts';
import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import type { Document } from '../publication/document/Document.ts';
import { linesOf, type Run } from '../publication/document/linesOf.ts';
import { type Origins, whereWritten } from './whereWritten.ts';

type Prominent = 'the addressee' | 'the title' | 'the price';

/** Letters of a blank that are shown: somebody may have kept a key down. */
const mostShown = 60;

/**
 * Blanks that nobody filled in, in the words that people brought: refused where the client looks first (E905), told
 * elsewhere (W905), each text once. A draft may have them.
 */
export function lookForBlanks(document: Document, dossier: Dossier, origins: Origins): readonly Diagnostic[] {
  const runs = linesOf(document).flatMap((line) => line.runs.filter(({ source }) => source !== null));
  const seen = new Map(runs.map((run): [string, Run] => [`${JSON.stringify(run.source)}\n${run.text}`, run]));
  return [...seen.values()].flatMap((run) =>
    findBlanks(run.text)
      .slice(0, 1)
      .map(({ text }) => {
        const { place, ...at } = whereWritten(run, text, origins);
        const blank = text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
        const what = prominent(at.path, dossier);
        return what === null
          ? diagnose(finding('W905', 'left', { ...at, blank }), place)
          : diagnose(finding('E905', 'left', { ...at, blank, what }), place);
      }),
  );
}

const priceParts: ReadonlySet<string | number | undefined> = new Set([
  'lines',
  'payments',
  'taxes',
  'discount',
  'rate',
]);

/** What the client looks at first; null for everything else. */
function prominent([section, part]: Path, { dmu, proposal }: Dossier): Prominent | null {
  if (section === 'proposal') return part === 'title' ? 'the title' : null;
  if (section === 'account') return part === 'name' || part === 'short_name' ? 'the addressee' : null;
  if (section === 'dmu')
    return typeof part === 'number' && onCover(proposal).includes(dmu[part]?.id ?? '') ? 'the addressee' : null;
  return section === 'offer' && priceParts.has(part) ? 'the price' : null;
}

/** Members on the cover, by their ids. */
const onCover = ({ addressee, addressees }: Dossier['proposal']): readonly string[] => [
  ...(addressee === undefined ? [] : [addressee]),
  ...addressees,
];
