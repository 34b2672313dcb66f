import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { finding, type Finding } from '../../../foundation/diagnostics/finding.ts';
import type { Path } from '../../../foundation/data/Path.ts';
import { isGroup, valueAt } from '../../../foundation/data/valueAt.ts';
import { report } from './report.ts';
import type { Written } from '../model/Written.ts';

interface Requirement {
  /** The section without which the requirement can't be judged. */
  readonly section: string;
  readonly isMet: (written: Written) => boolean;
  readonly missing: Finding;
}

const has = ({ values }: Written, path: Path): boolean => {
  const value = valueAt(values, path);
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
};
/** A section that isn't a group of fields is reported by its schema. */
const isJudgeable = ({ values }: Written, section: string): boolean =>
  values[section] === undefined || values[section] === null || isGroup(values[section]);

const requirements: readonly Requirement[] = [
  {
    section: 'seller',
    isMet: (written) => has(written, ['seller']),
    missing: finding('E221', 'nobody', { path: ['seller'] }),
  },
  {
    section: 'account',
    isMet: (written) => has(written, ['account']),
    missing: finding('E105', 'client', { path: ['account'] }),
  },
  {
    section: 'proposal',
    isMet: (written) => has(written, ['proposal']),
    missing: finding('E105', 'title', { path: ['proposal'] }),
  },
  {
    section: 'dmu',
    isMet: (written) => has(written, ['dmu']),
    missing: finding('E211', 'nobody', { path: ['dmu'] }),
  },
  {
    section: 'team',
    isMet: (written) => has(written, ['team']),
    missing: finding('E220', 'nobody', { path: ['team'] }),
  },
  {
    section: 'offer',
    isMet: (written) =>
      !isJudgeable(written, 'offer') || has(written, ['offer', 'summary']) || has(written, ['offer', 'lines']),
    missing: finding('E105', 'offer', { path: ['offer'], lacks: ['summary', 'lines'] }),
  },
  {
    section: 'proposal',
    isMet: (written) =>
      !isJudgeable(written, 'proposal') ||
      !has(written, ['proposal']) ||
      !has(written, ['offer', 'lines']) ||
      valueAt(written.values, ['proposal', 'currency']) !== undefined,
    missing: finding('E105', 'currency', { path: ['proposal', 'currency'] }),
  },
];

/** What a proposal cannot do without, and no section alone can tell. */
export const checkMandatory = (written: Written): readonly Diagnostic[] =>
  requirements
    .filter(({ section, isMet }) => !written.unreadable.has(section) && !isMet(written))
    .map(({ missing }) => report(written, missing, 'key'));
