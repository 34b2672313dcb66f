import type { Finding } from '../foundation/diagnostics/finding.ts';
import { kindOf } from '../internal/roles/Role.ts';
import type { Selection } from '../internal/selection/Selection.ts';
import type { Proposal } from '../proposal/Proposal.ts';
import type { Missing } from '../publication/compose/compose.ts';
import { sectionOfKind } from '../proposal/kinds.ts';

/** The boxes of a draft: a must-have that nothing gives, a consent not asked for, a text not translated. Once each. */
export function missingBoxes(
  { coverage }: Selection,
  { case: made }: Pick<Proposal, 'case'>,
  findings: readonly Finding[],
): readonly Missing[] {
  const kinds = new Set(
    coverage.flatMap(({ status, mustHave: [first] }) =>
      status === 'gap' && first !== undefined ? [kindOf(first)] : [],
    ),
  );
  const has = (code: Finding['code']): boolean => findings.some((finding) => finding.code === code);
  return [
    ...[...kinds].map((kind): Missing => ({ section: sectionOfKind(kind, made !== null), key: `missing.${kind}` })),
    ...(has('W306') ? [{ section: 'proof', key: 'missing.consent' } as const] : []),
    ...(has('W502') ? [{ section: 'summary', key: 'missing.text' } as const] : []),
  ];
}
