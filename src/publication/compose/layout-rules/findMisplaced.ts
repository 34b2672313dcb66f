import type { NamedCall } from '../../../foundation/markup/findPathUses.ts';
import type { TemplateFault } from '../../../foundation/markup/faults.ts';

/** What stands where nothing prints it, sections in one another, and a section twice (E140). */
export const findMisplaced = (calls: readonly NamedCall[]): readonly TemplateFault[] => {
  const twice = calls.filter(
    ({ helper, name }, i) => helper === 'section' && name !== '' && calls.findIndex(isSection(name)) < i,
  );
  return calls.flatMap((call) => {
    const { helper, name, line, column } = call;
    const at = { code: 'E140', line, column } as const;
    const misplaced = placeFault(call);
    if (misplaced) return [{ ...at, found: helper, ...misplaced }];
    if (!twice.includes(call)) return [];
    return [{ ...at, message: `The section ${name} stands twice.`, found: name, fix: 'Put both into one.' }];
  });
};

const isSection =
  (wanted: string) =>
  ({ helper, name }: NamedCall): boolean =>
    helper === 'section' && name === wanted;

/** The helpers that print what stands inside them. */
const containers: ReadonlySet<string> = new Set(['section', 'hanging']);

function placeFault({ helper, around, isBlock }: NamedCall): Pick<TemplateFault, 'message' | 'fix'> | null {
  if (isBlock && !containers.has(helper))
    return {
      message: `What stands inside {{#${helper}}} is not printed.`,
      fix: `Write {{${helper} …}} without an end, and the rest after it.`,
    };
  if (!isBlock && containers.has(helper))
    return { message: `${helper} has no end.`, fix: `Write {{#${helper} "…"}} … {{/${helper}}}.` };
  if (helper === 'section')
    return around.length === 0
      ? null
      : { message: 'A section cannot stand inside another part.', fix: 'Close that part first.' };
  return around.some((call) => call.helper === 'section')
    ? null
    : {
        message: `What stands outside the sections is not printed: ${helper}.`,
        fix: 'Move it into a {{#section "…"}}.',
      };
}
