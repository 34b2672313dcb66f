import type { DocumentKind } from '../../../proposal/documentKinds.ts';
import { statement } from '../../../foundation/diagnostics/finding.ts';
import type { NamedCall } from '../../../foundation/markup/findPathUses.ts';
import type { TemplateFault } from '../../../foundation/markup/faults.ts';
import { argumentKinds, sectionOfKind } from '../../../proposal/kinds.ts';

/** What every document has (D5, D12, D13), and the facts of a contract: a layout may move these, and not leave them out. */
const neededSlots = ['price', 'team', 'terms', 'compliance', 'service_levels', 'requirements', 'validity'];

/** In a tender nobody signs here unless the buyer asks for it. */
const slotsOf = (kind: DocumentKind): readonly string[] =>
  kind === 'tender' ? neededSlots : [...neededSlots, 'signatures'];

/** What a layout leaves out: parts that every proposal has, the chosen arguments of a section, the last section (E142). */
export const findOmitted = (calls: readonly NamedCall[], kind: DocumentKind): readonly TemplateFault[] => [
  ...slotsOf(kind).flatMap((slot) => omittedSlot(slot, calls)),
  ...argumentSections.flatMap((id) => omittedArguments(id, calls)),
  ...unfinished(calls),
];

const atHead = { line: 1, column: 1 };

/** Null where one of the calls is unconditional; else the first that hangs on a condition, or that there is none at all. */
function unsure(calls: readonly NamedCall[]): NamedCall | 'absent' | null {
  return calls.some(({ hangsOn }) => hangsOn === null) ? null : (calls[0] ?? 'absent');
}

function omittedSlot(slot: string, calls: readonly NamedCall[]): readonly TemplateFault[] {
  const call = `{{slot "${slot}"}}`;
  const found = unsure(calls.filter(({ helper, name, around }) => helper === 'slot' && name === slot && around[0]));
  if (found === null) return [];
  if (found === 'absent') return [{ ...atHead, ...statement('E142', 'noSlot', { slot, call }) }];
  const { line, column, hangsOn } = found;
  return [{ line, column, ...statement('E142', 'slotHangs', { slot, call, found: hangsOn }) }];
}

const argumentSections = [
  ...new Set(argumentKinds.flatMap((kind) => [sectionOfKind(kind, false), sectionOfKind(kind, true)])),
];

function omittedArguments(section: string, calls: readonly NamedCall[]): readonly TemplateFault[] {
  const call = '{{blocks}}';
  const found = unsure(calls.filter(({ helper, around }) => helper === 'blocks' && around[0]?.name === section));
  if (found === null) return [];
  if (found === 'absent') return [{ ...atHead, ...statement('E142', 'noArguments', { section, call }) }];
  const { line, column, hangsOn } = found;
  return [{ line, column, ...statement('E142', 'argumentsHang', { section, call, found: hangsOn }) }];
}

function unfinished(calls: readonly NamedCall[]): readonly TemplateFault[] {
  const last = calls.findLast(({ helper }) => helper === 'section');
  if (last === undefined || last.name === 'validity') return [];
  const { line, column, name: found } = last;
  return [{ line, column, ...statement('E142', 'guarantee', { found }) }];
}
