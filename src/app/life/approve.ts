import type { Edit } from '../../foundation/yaml/editYaml.ts';
import { hasErrors, exitFor } from '../findings.ts';
import { UsageError, type World } from '../request.ts';
import type { ReadDossier } from '../readDossier.ts';
import { openRecord, record, type Recorded, type RecordRequest } from './openRecord.ts';

export interface ApproveRequest extends RecordRequest {
  /** `--rule`: of kam-propose.yaml. */
  readonly rule: string;
  /** `--by`: who approves it, an id of team or people. */
  readonly by: string;
}

type Needed = NonNullable<ReadDossier['approvals']>['needed'][number];

/** Records that somebody approves what a rule is about, as it is now. */
export function approve(request: ApproveRequest, world: World): Recorded {
  const opened = openRecord(request, world);
  if ('done' in opened) return opened;
  const { read, today } = opened;
  const { diagnostics, inputs } = read;
  // Of what cannot be understood nobody knows what is approved.
  if (hasErrors(diagnostics)) return { diagnostics, inputs, done: [], exit: exitFor(diagnostics, { strict: false }) };
  const { rule, by } = request;
  const own = neededOf(request, read);
  const [first] = own;
  const given = own.map((one) => one.given).find((one) => one?.by === by);
  if (first === undefined || given !== undefined)
    return { diagnostics: [], inputs, done: [`${by} approved ${rule} on ${given?.date ?? today} already.`], exit: 0 };
  const { sha256 } = first;
  const path = ['offer', 'internal', 'approvals', read.approvals?.recorded ?? 0];
  const edit: Edit = { path, value: { rule, by, date: today, sha256 } };
  return record(opened, request, {
    edits: [edit],
    done: [
      `It is recorded that ${by} approved ${rule} on ${today}, as it is now (${sha256.slice(0, 8)}). After any change of it the approval is void.`,
      'Recorded is not proven: whoever may edit the dossier could have written it.',
    ],
  });
}

/** What a rule asks for, where this person may approve it. */
function neededOf({ rule, by, file }: ApproveRequest, { approvals }: ReadDossier): readonly Needed[] {
  const { rules = [], needed = [] }: Partial<NonNullable<ReadDossier['approvals']>> = approvals ?? {};
  if (!rules.includes(rule))
    throw new UsageError(
      rules.length === 0
        ? `There is no rule to approve: kam-propose.yaml has no approvals, such as approvals: [{ when: ${rule}, by: [${by}] }].`
        : `There is no rule ${rule} in kam-propose.yaml. It has: ${rules.join(', ')}.`,
    );
  const all = needed.filter((one) => one.rule === rule);
  if (all.length === 0) throw new UsageError(`Nothing is to be approved: the rule ${rule} does not apply to ${file}.`);
  const may = all.filter((one) => one.by.includes(by));
  if (may.length > 0) return may;
  const those = [...new Set(all.flatMap((one) => one.by))];
  throw new UsageError(
    those.length === 0
      ? `Nobody whom the rule ${rule} names is in team or people: add them to people in kam-propose.yaml.`
      : `${by} may not approve ${rule}: by kam-propose.yaml that is for ${those.join(' or ')}.`,
  );
}
