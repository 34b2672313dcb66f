import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import type { Path } from '../../../foundation/data/Path.ts';
import { isGroup, valueAt } from '../../../foundation/data/valueAt.ts';
import { report } from './report.ts';
import type { Written } from '../model/Written.ts';

interface Requirement {
  readonly code: 'E105' | 'E211' | 'E220' | 'E221';
  /** The section without which the requirement can't be judged. */
  readonly section: string;
  readonly isMet: (written: Written) => boolean;
  /** Where to look, and what the message names. */
  readonly path: Path;
  readonly lacks?: readonly string[];
  readonly message: string;
  readonly fix: string;
}

const has = ({ values }: Written, path: Path): boolean => {
  const value = valueAt(values, path);
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
};
/** What stands in a section that isn't a group of fields is told by its schema. */
const isJudgeable = ({ values }: Written, section: string): boolean =>
  values[section] === undefined || values[section] === null || isGroup(values[section]);

const requirements: readonly Requirement[] = [
  {
    code: 'E221',
    section: 'seller',
    isMet: (written) => has(written, ['seller']),
    path: ['seller'],
    message: 'Nobody is named as the seller.',
    fix: 'Add "seller: { name: Your Company }" here, or once for all in kam-propose.yaml.',
  },
  {
    code: 'E105',
    section: 'account',
    isMet: (written) => has(written, ['account']),
    path: ['account'],
    message: 'The client is missing.',
    fix: 'Add "account: { name: The Client }".',
  },
  {
    code: 'E105',
    section: 'proposal',
    isMet: (written) => has(written, ['proposal']),
    path: ['proposal'],
    message: 'The proposal has no title yet.',
    fix: 'Add "proposal: { title: What you propose }".',
  },
  {
    code: 'E211',
    section: 'dmu',
    isMet: (written) => has(written, ['dmu']),
    path: ['dmu'],
    message: 'Nobody who decides is named: the arguments are chosen for these people.',
    fix: 'Add "dmu:" with a first entry such as "- { position: Managing Director, role: director }".',
  },
  {
    code: 'E220',
    section: 'team',
    isMet: (written) => has(written, ['team']),
    path: ['team'],
    message: 'Nobody of your team is named: the client must be able to reach somebody.',
    fix: 'Add "team:" with an entry such as "- { name: Your Name, position: Key Account Manager, email: you@example.com }".',
  },
  {
    code: 'E105',
    section: 'offer',
    isMet: (written) =>
      !isJudgeable(written, 'offer') || has(written, ['offer', 'summary']) || has(written, ['offer', 'lines']),
    path: ['offer'],
    lacks: ['summary', 'lines'],
    message: 'The offer has neither a summary nor a price line.',
    fix: 'Add "summary: What you offer, in one sentence" under "offer:", or a line under "lines:".',
  },
  {
    code: 'E105',
    section: 'proposal',
    isMet: (written) =>
      !isJudgeable(written, 'proposal') ||
      !has(written, ['proposal']) ||
      !has(written, ['offer', 'lines']) ||
      valueAt(written.values, ['proposal', 'currency']) !== undefined,
    path: ['proposal', 'currency'],
    message: 'The offer has prices, and the proposal names no currency.',
    fix: 'Add "currency: EUR", or another code of three letters, under "proposal:".',
  },
];

/** What a proposal cannot do without, and no section alone can tell. */
export function checkMandatory(written: Written): readonly Diagnostic[] {
  return requirements
    .filter(({ section, isMet }) => !written.unreadable.has(section) && !isMet(written))
    .map(({ code, message, fix, path, lacks }) =>
      report(written.places, { code, message, fix, path, ...(lacks && { lacks }), at: 'key' }),
    );
}
