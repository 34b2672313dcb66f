import { argumentKinds } from '../../proposal/kinds.ts';
import type { Code } from '../../foundation/diagnostics/codes.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import { didYouMean } from '../../foundation/diagnostics/didYouMean.ts';
import type { NamedCall } from '../../foundation/markup/findPathUses.ts';
import { lintMarkdown } from '../../foundation/markup/lintMarkdown.ts';
import { readTemplate, type Template } from '../../foundation/markup/readTemplate.ts';
import { checkPaths } from '../../proposal/checkPaths.ts';
import { sectionIds } from '../document/Section.ts';
import { holesOf } from '../locale/holesOf.ts';
import type { Locale } from '../locale/Locale.ts';
import { sectionOfKind } from './kinds/index.ts';
import { layoutHelpers } from './renderPieces.ts';
import { slots } from './slots/index.ts';

interface Fault {
  readonly code: Code;
  readonly line: number;
  readonly column: number;
  readonly length?: number;
  readonly message: string;
  readonly found?: string;
  readonly fix: string;
}

/** What every proposal has (D5, D12, D13): a layout may move these, and not leave them out. */
const neededSlots = ['price', 'team', 'terms', 'validity'];

/** Everything that is wrong with a layout of one's own, before anything is printed with it. */
export function checkLayout(source: string, shown: string, locale: Locale): readonly Diagnostic[] {
  const template = readTemplate(source, layoutHelpers);
  const faults: readonly Fault[] = [
    ...template.problems.map((problem): Fault => ({ code: 'E140', ...problem })),
    ...checkPaths(template.uses).map(({ path, ...fault }): Fault => ({ code: 'E141', found: path, ...fault })),
    ...template.calls.flatMap((call) => callFaults(call, locale)),
    ...lintMarkdown(source).map((fault): Fault => ({ code: 'E324', ...fault })),
    // A template that cannot be read at all lacks everything: said once is enough.
    ...(template.problems.length > 0 ? [] : [...doubles(template), ...missing(template)]),
  ];
  return faults.map(({ code, line, column, length, message, found, fix }) => ({
    code,
    message,
    place: { file: shown, line, column, length: length ?? 1 },
    path: null,
    found: found ?? null,
    fix,
  }));
}

const what: Readonly<Record<string, { readonly noun: string; readonly names: (locale: Locale) => readonly string[] }>> =
  {
    section: { noun: 'section', names: () => sectionIds },
    slot: { noun: 'slot', names: () => Object.keys(slots) },
    hanging: { noun: 'phrase', names: ({ phrases }) => Object.keys(phrases) },
    leadPhrase: { noun: 'phrase', names: ({ phrases }) => Object.keys(phrases) },
    t: { noun: 'phrase', names: ({ phrases }) => Object.keys(phrases) },
  };

function callFaults(call: NamedCall, locale: Locale): readonly Fault[] {
  const at = { code: 'E140', line: call.line, column: call.column } as const;
  const misplaced = placeFault(call);
  if (misplaced) return [{ ...at, found: call.helper, ...misplaced }];
  const known = what[call.helper];
  if (known === undefined) return [];
  const { noun } = known;
  const names = known.names(locale);
  if (call.name === '')
    return [
      { ...at, message: `${call.helper} needs the name of a ${noun} in quotes.`, fix: `Write {{${call.helper} "…"}}.` },
    ];
  if (!names.includes(call.name)) {
    const meant = didYouMean(call.name, names);
    const choice = noun === 'phrase' ? 'Phrases are the keys of the locale.' : `Known are ${names.join(', ')}.`;
    return [
      {
        ...at,
        message: `There is no ${noun} ${call.name}.`,
        found: call.name,
        fix: meant === null ? choice : `Did you mean ${meant}?`,
      },
    ];
  }
  return noun === 'phrase' ? holeFaults(call, locale) : [];
}

/** Holes of a phrase that the call does not fill. */
function holeFaults({ name, keys, line, column }: NamedCall, { phrases }: Locale): readonly Fault[] {
  const phrase = phrases[name];
  const open = (phrase === undefined ? [] : holesOf(phrase)).filter((hole) => !keys.includes(hole));
  return open.map((hole) => ({
    code: 'E140',
    line,
    column,
    message: `The phrase ${name} has a hole {${hole}}, which nothing fills here.`,
    found: name,
    fix: `Fill it: {{t "${name}" ${hole}=…}}.`,
  }));
}

function placeFault({ helper, around }: NamedCall): Pick<Fault, 'message' | 'fix'> | null {
  const inSection = around.some((call) => call.helper === 'section');
  if (helper === 'section')
    return around.length === 0
      ? null
      : { message: 'A section cannot stand inside another part.', fix: 'Close that part first.' };
  return inSection
    ? null
    : {
        message: `What stands outside the sections is not printed: ${helper}.`,
        fix: 'Move it into a {{#section "…"}}.',
      };
}

const sectionsOf = ({ calls }: Template): readonly NamedCall[] => calls.filter(({ helper }) => helper === 'section');

const doubles = (template: Template): readonly Fault[] =>
  sectionsOf(template)
    .filter((call, i, all) => call.name !== '' && all.findIndex(({ name }) => name === call.name) < i)
    .map(({ name, line, column }) => ({
      code: 'E140',
      line,
      column,
      message: `The section ${name} stands twice.`,
      found: name,
      fix: 'Put both into one.',
    }));

/** What a layout must not leave out: the parts that always stand, and the chosen arguments of every section. */
function missing(template: Template): readonly Fault[] {
  const at = { code: 'E142', line: 1, column: 1 } as const;
  const placed = (slot: string): boolean =>
    template.calls.some(
      ({ helper, name, around, conditional }) =>
        helper === 'slot' && name === slot && around.length > 0 && !(conditional && slot === 'validity'),
    );
  const absent = neededSlots
    .filter((slot) => !placed(slot))
    .map((slot) => ({
      ...at,
      message: `This layout does not place ${slot}, which every proposal has.`,
      fix: `Add {{slot "${slot}"}} to one of its sections.`,
    }));
  const silent = [...new Set(argumentKinds.flatMap((kind) => [sectionOfKind(kind, false), sectionOfKind(kind, true)]))]
    .filter((id) => !template.calls.some(({ helper, around }) => helper === 'blocks' && around[0]?.name === id))
    .map((id) => ({
      ...at,
      message: `The arguments chosen for the section ${id} would not be printed.`,
      fix: `Add {{blocks}} to {{#section "${id}"}}.`,
    }));
  const last = sectionsOf(template).at(-1);
  const unfinished =
    last === undefined || last.name === 'validity'
      ? []
      : [
          {
            ...at,
            line: last.line,
            column: last.column,
            message: 'The guarantee of the terms is the last section of every proposal.',
            found: last.name,
            fix: 'Move {{#section "validity"}} to the end.',
          },
        ];
  return [...absent, ...silent, ...unfinished];
}
