import type { NamedCall } from '../../../foundation/markup/findPathUses.ts';
import type { TemplateFault } from '../../../foundation/markup/faults.ts';
import { argumentKinds } from '../../../proposal/kinds.ts';
import { sectionOfKind } from '../kinds/index.ts';

/** What every proposal has (D5, D12, D13): a layout may move these, and not leave them out. */
const neededSlots = ['price', 'team', 'terms', 'validity'];

/** What a layout leaves out: parts that always stand, the chosen arguments of a section, the last section (E142). */
export const findOmitted = (calls: readonly NamedCall[]): readonly TemplateFault[] => [
  ...neededSlots.flatMap((slot) => omittedSlot(slot, calls)),
  ...argumentSections.flatMap((id) => omittedArguments(id, calls)),
  ...unfinished(calls),
];

const at = { code: 'E142', line: 1, column: 1 } as const;

/** Null where one of the calls always stands; else the first that hangs on something, or that there is none at all. */
function unsure(calls: readonly NamedCall[]): NamedCall | 'absent' | null {
  return calls.some(({ hangsOn }) => hangsOn === null) ? null : (calls[0] ?? 'absent');
}

/** A condition of the layout would decide over what every proposal has. */
const hanging = ({ line, column, hangsOn }: NamedCall, what: string, call: string): TemplateFault => ({
  code: 'E142',
  line,
  column,
  message: `${what} on a condition of this layout, and every proposal has to print it.`,
  ...(hangsOn === null ? {} : { found: hangsOn }),
  fix: `Move ${call} out of it: where there is nothing to print, it prints nothing.`,
});

function omittedSlot(slot: string, calls: readonly NamedCall[]): readonly TemplateFault[] {
  const call = `{{slot "${slot}"}}`;
  const found = unsure(calls.filter(({ helper, name, around }) => helper === 'slot' && name === slot && around[0]));
  if (found === null) return [];
  if (found !== 'absent') return [hanging(found, `${slot} hangs`, call)];
  const message = `This layout does not place ${slot}, which every proposal has.`;
  return [{ ...at, message, fix: `Add ${call} to one of its sections.` }];
}

const argumentSections = [
  ...new Set(argumentKinds.flatMap((kind) => [sectionOfKind(kind, false), sectionOfKind(kind, true)])),
];

function omittedArguments(id: string, calls: readonly NamedCall[]): readonly TemplateFault[] {
  const found = unsure(calls.filter(({ helper, around }) => helper === 'blocks' && around[0]?.name === id));
  if (found === null) return [];
  if (found !== 'absent') return [hanging(found, `The arguments chosen for the section ${id} hang`, '{{blocks}}')];
  const message = `The arguments chosen for the section ${id} would not be printed.`;
  return [{ ...at, message, fix: `Add {{blocks}} to {{#section "${id}"}}.` }];
}

function unfinished(calls: readonly NamedCall[]): readonly TemplateFault[] {
  const last = calls.findLast(({ helper }) => helper === 'section');
  if (last === undefined || last.name === 'validity') return [];
  return [
    {
      code: 'E142',
      line: last.line,
      column: last.column,
      message: 'The guarantee of the terms is the last section of every proposal.',
      found: last.name,
      fix: 'Move {{#section "validity"}} to the end.',
    },
  ];
}
