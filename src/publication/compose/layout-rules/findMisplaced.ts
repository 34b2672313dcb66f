import { statement, type Statement } from '../../../foundation/diagnostics/finding.ts';
import type { NamedCall } from '../../../foundation/markup/findPathUses.ts';
import type { TemplateFault } from '../../../foundation/markup/faults.ts';

/** What is written where nothing prints it, sections in one another, and a section twice (E140). */
export const findMisplaced = (calls: readonly NamedCall[]): readonly TemplateFault[] => {
  const twice = calls.filter(
    ({ helper, name }, i) => helper === 'section' && name !== '' && calls.findIndex(isSection(name)) < i,
  );
  return calls.flatMap((call) => {
    const { name: section, line, column } = call;
    const misplaced = placeFault(call);
    if (misplaced) return [{ line, column, ...misplaced }];
    if (!twice.includes(call)) return [];
    return [{ line, column, ...statement('E140', 'twice', { section, found: section }) }];
  });
};

const isSection =
  (wanted: string) =>
  ({ helper, name }: NamedCall): boolean =>
    helper === 'section' && name === wanted;

/** The helpers that print what is inside them. */
const containers: ReadonlySet<string> = new Set(['section', 'hanging']);

function placeFault({ helper, around, isBlock }: NamedCall): Statement | null {
  const details = { helper, found: helper };
  if (isBlock && !containers.has(helper)) return statement('E140', 'inside', details);
  if (!isBlock && containers.has(helper)) return statement('E140', 'noEnd', details);
  if (helper === 'section') return around.length === 0 ? null : statement('E140', 'nested', { found: helper });
  return around.some((call) => call.helper === 'section') ? null : statement('E140', 'outside', details);
}
