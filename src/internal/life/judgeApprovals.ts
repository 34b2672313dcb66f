import type { Path } from '../../foundation/data/Path.ts';
import { diagnose } from '../../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import { didYouMean } from '../../foundation/diagnostics/didYouMean.ts';
import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import type { Loaded } from '../dossier/load.ts';
import type { PartialDossier } from '../dossier/model/Dossier.ts';
import type { ApprovalRule } from '../dossier/schema/approvals.ts';
import { digestOfPart, type Approvable } from './approvedParts.ts';
import { rulesThatApply, type Applying, type Rule, type Settings } from './rulesThatApply.ts';

/** An approval as the dossier records it. */
export type Approval = NonNullable<
  ReturnType<NonNullable<NonNullable<PartialDossier['offer']>['internal']>['reveal']>['approvals']
>[number];

/** A rule that applies to a proposal, and whether somebody approved what it is about. */
export interface NeededApproval {
  readonly rule: ApprovalRule;
  /** Whoever may approve it, by ids: all who act for the company where the rule names nobody. */
  readonly by: readonly string[];
  /** Of what it is about, as it is now. */
  readonly sha256: string;
  /** The approval that holds; null where there is none. */
  readonly given: Approval | null;
}

/** What the rules of a company come to. */
export interface Approvals {
  /** All of its rules, by name. */
  readonly rules: readonly string[];
  /** How many approvals the dossier records, valid or not. */
  readonly recorded: number;
  readonly needed: readonly NeededApproval[];
}

export interface Judged {
  /** Where a rule `exclusivity` applies, only an approval that holds opens that gate; null where none does. */
  readonly gate: { readonly by: string | undefined } | null;
  readonly approvals: Approvals;
  readonly findings: readonly Finding[];
  /** Of the rules themselves. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Holds a proposal against the rules of its company (W704). What was approved is known by its digest: after any change of it
 * the approval is void. That it is recorded is all that is known: whoever edits the dossier can write it.
 * @param file the dossier, as commands name it
 */
export function judgeApprovals(settings: Settings, of: Approvable, file: string): Judged {
  const recorded = of.loaded.partial.offer?.internal?.reveal().approvals ?? [];
  const judged = rulesThatApply(settings, of).map((applying) => judge(applying, recorded, of, file));
  const needed = judged.map((one) => one.needed);
  const rules = settings.approvals?.reveal() ?? [];
  return {
    gate: gateOf(needed),
    approvals: { rules: [...new Set(rules.map(({ when }) => when))], recorded: recorded.length, needed },
    findings: judged.flatMap((one) => one.findings),
    diagnostics: [...strangers(rules, of.loaded), ...strayPercents(rules, of.loaded)],
  };
}

const knownIn = ({ partial: { team = [], people = [] } }: Loaded): readonly string[] =>
  [...people, ...team].map(({ id }) => id);

/** Percentages of rules that have none. */
const strayPercents = (rules: readonly Rule[], { sources }: Loaded): readonly Diagnostic[] =>
  rules.flatMap(({ when, percent }, at) => {
    if (percent === undefined || when === 'discount_over' || when === 'margin_under') return [];
    const path = ['approvals', at, 'percent'];
    const found = finding('W704', 'noPercent', { path, rule: when, found: percent });
    return [diagnose(found, sources.workspace.file?.tree?.place(path) ?? null)];
  });

/** Ids under `by` that are nobody's. */
function strangers(rules: readonly Rule[], loaded: Loaded): readonly Diagnostic[] {
  const known = knownIn(loaded);
  // Of a dossier that cannot be read nobody knows whom it names.
  if (known.length === 0) return [];
  const { file } = loaded.sources.workspace;
  return rules.flatMap(({ when, by }, at) =>
    by.flatMap((id, i) => {
      if (known.includes(id)) return [];
      const path = ['approvals', at, 'by', i];
      const found = finding('W704', 'stranger', { path, rule: when, found: id, suggestion: didYouMean(id, known) });
      return [diagnose(found, file?.tree?.place(path) ?? null)];
    }),
  );
}

interface One {
  readonly needed: NeededApproval;
  readonly findings: readonly Finding[];
}

function judge(
  { rule: { when: rule, by: named }, path, isUnknown }: Applying,
  recorded: readonly Approval[],
  of: Approvable,
  file: string,
): One {
  const known = knownIn(of.loaded);
  const by = named.length === 0 ? known : named.filter((id) => known.includes(id));
  const sha256 = digestOfPart(rule, of);
  const fits = (one: Approval): boolean => one.rule === rule && by.includes(one.by);
  const given = recorded.findLast((one) => fits(one) && one.sha256 === sha256) ?? null;
  const needed = { rule, by, sha256, given };
  if (given !== null) return { needed, findings: [] };
  const [first] = by;
  if (first === undefined) return { needed, findings: [finding('W704', 'nobody', { path, rule })] };
  const who = by.join(' or ');
  const typed = /[\s()&;']/.test(file) ? `"${file}"` : file;
  const command = `kam-propose approve ${typed} --rule ${rule} --by ${first}`;
  const said = { rule, who, command };
  const last = recorded.findLastIndex((one) => one.rule === rule);
  const old = recorded[last];
  if (old !== undefined) {
    const where: Path = ['offer', 'internal', 'approvals', last];
    const { by: approver, date } = old;
    if (fits(old)) return { needed, findings: [finding('W704', 'changed', { path: where, approver, date, ...said })] };
    return { needed, findings: [finding('W704', 'other', { path: [...where, 'by'], approver, ...said })] };
  }
  const says = isUnknown ? 'unknown' : rule === 'exclusivity' ? 'gate' : 'none';
  return { needed, findings: [finding('W704', says, { path, ...said })] };
}

/** Who opened the gate of what one client alone gets: nobody, where an approval is missing. */
function gateOf(needed: readonly NeededApproval[]): Judged['gate'] {
  const own = needed.filter(({ rule }) => rule === 'exclusivity');
  if (own.length === 0) return null;
  return { by: own.every(({ given }) => given !== null) ? own[0]?.given?.by : undefined };
}
