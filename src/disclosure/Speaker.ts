import { finding, type Finding } from '../foundation/diagnostics/finding.ts';
import type { Words } from '../internal/dossier/schema/words.ts';
import type { Wording } from '../proposal/leaves.ts';
import { levelOf } from '../proposal/levels.ts';
import { partyOf } from '../proposal/parties.ts';
import { wording } from './leaf.ts';

type Path = Finding['path'];

/** Texts of the dossier in the document's language; where one is missing, in the dossier's own language and a finding (W502). */
export interface Speaker {
  /** `file`: of a clause, whose words the dossier only names. */
  readonly say: (words: Words, path: Path, file?: string) => Wording;
  readonly maybe: (words: Words | undefined, path: Path) => Wording | null;
  readonly list: (all: readonly Words[], path: Path) => readonly Wording[];
  /** Whether any text so far was there in the document's language. */
  readonly isUnderstood: () => boolean;
}

/** What a source prints that names an interaction, by its id: its date and its channel, in the document's language. */
export type Citations = ReadonlyMap<string, string>;

/** Collects what is missing in `findings`, which belongs to one disclosure. */
export function speaker(
  language: string,
  dossierLanguage: string,
  findings: Finding[],
  citations: Citations = new Map(),
): Speaker {
  const reported = new Set<string>();
  let isUnderstood = language === dossierLanguage;
  const missing = (path: Path, printed: string, file: string | undefined): void => {
    // A text that stands in several places of the document is missing once.
    const key = path.join('/');
    if (reported.has(key)) return;
    reported.add(key);
    const at = { path, language, printed };
    findings.push(file === undefined ? finding('W502', 'missing', at) : finding('W502', 'clause', { ...at, file }));
  };
  const say = (written: Words, path: Path, file?: string): Wording => {
    const words = path.at(-1) === 'source' ? cite(written, citations) : written;
    if (typeof words === 'string') {
      // A citation is in the document's language already.
      if (typeof written === 'string' && wholeCitation.test(written)) return wording(words, path);
      if (language !== dossierLanguage && !isTheSameEverywhere(words, path)) missing(path, dossierLanguage, file);
      return wording(words, path);
    }
    const spoken = words[language];
    if (spoken !== undefined) {
      isUnderstood = true;
      return wording(spoken, [...path, language]);
    }
    const [printed, other] = Object.entries(words).find(([key]) => key === dossierLanguage) ??
      Object.entries(words)[0] ?? [dossierLanguage, ''];
    if (!isTheSameEverywhere(other, path)) missing(path, printed, file);
    return wording(other, [...path, printed]);
  };
  return {
    say,
    maybe: (words, path) => (words === undefined ? null : say(words, path)),
    list: (all, path) => all.map((words, i) => say(words, [...path, i])),
    isUnderstood: () => isUnderstood,
  };
}

const wholeCitation = /^interaction:[A-Za-z0-9][A-Za-z0-9_-]*$/;

/** A source with its citations in place of `interaction:<id>`. */
function cite(words: Words, citations: Citations): Words {
  const inText = (text: string): string =>
    text.replaceAll(/\binteraction:([A-Za-z0-9][A-Za-z0-9_-]*)/g, (whole, id: string) => citations.get(id) ?? whole);
  if (typeof words === 'string') return inText(words);
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, inText(text)]));
}

/** Names of people and companies. */
const names: ReadonlySet<unknown> = new Set(['name', 'short_name', 'company', 'client']);

/** Fields whose closed words (us, you, both) every document says in its own language. */
const namesParty: ReadonlySet<unknown> = new Set(['owner', 'who']);

/** The same of levels (low, medium, high). */
const namesLevel: ReadonlySet<unknown> = new Set(['likelihood', 'effect']);

/** An address of the net or of the post: `o.halabi@alnoor.example.com`, `https://…`, `meridian.example.com/contact`. */
const address = /^(?:https?:\/\/\S+|\S+@\S+\.\S+|(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?)$/i;

/** A number, a date or a number of registration: `24/7`, `2025-Q4`, `300000000000003`, `SA03 8000 0000`. */
const hasNoWord = (words: string): boolean =>
  words.split(/\s+/).every((part) => !/\p{L}/u.test(part) || (/\d/.test(part) && !/\p{L}{4}/u.test(part)));

/** Addresses and numbers of registration, ours and the client's: written as the authorities write them. */
const isOfCompany = ([section, part, ...rest]: Finding['path']): boolean =>
  (section === 'seller' || section === 'account') &&
  (addresses.has(part) ||
    (part === 'details' && rest.at(-1) === 'value') ||
    (part === 'sites' && rest.at(-1) === 'address'));
const addresses: ReadonlySet<unknown> = new Set(['address', 'invoices_to', 'notices_to']);

/** Whether a text of the dossier is right in every language, so that nobody misses a translation (W502). */
function isTheSameEverywhere(words: string, path: Finding['path']): boolean {
  const last = path.at(-1);
  if (names.has(last)) return true;
  if (namesParty.has(last) && partyOf(words) !== null) return true;
  if (namesLevel.has(last) && levelOf(words) !== null) return true;
  if (isOfCompany(path)) return true;
  return hasNoWord(words) || address.test(words.trim());
}
