import type { NamedCall } from '../../../foundation/markup/findPathUses.ts';
import type { TemplateFault } from '../../../foundation/markup/TemplateFault.ts';
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

const omittedSlot = (slot: string, calls: readonly NamedCall[]): readonly TemplateFault[] =>
  calls.some(
    ({ helper, name, around, conditional }) =>
      helper === 'slot' && name === slot && around.length > 0 && !(conditional && slot === 'validity'),
  )
    ? []
    : [
        {
          ...at,
          message: `This layout does not place ${slot}, which every proposal has.`,
          fix: `Add {{slot "${slot}"}} to one of its sections.`,
        },
      ];

const argumentSections = [
  ...new Set(argumentKinds.flatMap((kind) => [sectionOfKind(kind, false), sectionOfKind(kind, true)])),
];

const omittedArguments = (id: string, calls: readonly NamedCall[]): readonly TemplateFault[] =>
  calls.some(({ helper, around }) => helper === 'blocks' && around[0]?.name === id)
    ? []
    : [
        {
          ...at,
          message: `The arguments chosen for the section ${id} would not be printed.`,
          fix: `Add {{blocks}} to {{#section "${id}"}}.`,
        },
      ];

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
