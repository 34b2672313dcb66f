import type { AllowanceTrace, ExplainedBlock, ExplainedMember, Explanation, Need } from '../../app/explain.ts';
import { cleanForTerminal } from '../../foundation/diagnostics/cleanForTerminal.ts';
import type { Palette } from '../../foundation/diagnostics/Palette.ts';
import { wrapText } from '../../foundation/diagnostics/renderText.ts';
import { counted } from '../../foundation/text/counted.ts';

const columns = 80;

/** Sentences, each line moved in. */
const moved = (text: string, by: number, paint: (line: string) => string): readonly string[] =>
  wrapText(cleanForTerminal(text), columns - by).map((line) => `${' '.repeat(by)}${paint(line)}`);

const plain = (text: string): string => text;

/** What each reader finds, every block with yes or no, and the references: 80 columns, and clear without colour. */
export function explainLines(explanation: Explanation, color: Palette): string {
  const { account, title, expiry, members, blocks, tables, lists, elements, references, strengthen } = explanation;
  const { unprinted, mayBeNamed, allowances, deviations } = explanation;
  const chosen = blocks.filter(({ yes }) => yes);
  const sections = [...new Set(chosen.map(({ section }) => section))];
  const lines = [
    ...moved(title, 0, color.strong),
    ...moved(
      `${account} · ${counted(members.length, 'reader')} · ${counted(chosen.length, 'argument')} · valid until ${expiry}`,
      0,
      plain,
    ),
    ...heading('What each reader must find', color),
    ...members.flatMap((member) => memberLines(member, color)),
    ...(strengthen === null ? [] : ['', ...moved(`What would help most: ${strengthen}`, 2, color.strong)]),
    ...heading('In the proposal', color),
    ...sections.flatMap((section) => [
      `  ${color.quiet(section)}`,
      ...chosen.filter((block) => block.section === section).flatMap((block) => blockLines(block, color)),
    ]),
    ...(tables.length === 0 ? [] : [`  ${color.quiet('tables')}`]),
    ...tables.map(
      ({ id, section, rows }) =>
        `  ${mark(true, color)}  ${color.strong(cleanForTerminal(id))}  ${color.quiet(`${counted(rows, 'row')} · ${section}`)}`,
    ),
    ...(lists.length === 0 ? [] : [`  ${color.quiet('offer')}`]),
    ...lists.map(
      ({ field, section, rows }) =>
        `  ${mark(true, color)}  ${color.strong(field)}  ${color.quiet(`${counted(rows, 'row')} · ${section}`)}`,
    ),
    ...(elements.length === 0 ? [] : [`  ${color.quiet('parts of their own')}`]),
    ...elements.map(
      ({ name, holds, section }) =>
        `  ${mark(true, color)}  ${color.strong(cleanForTerminal(name))}  ${color.quiet(cleanForTerminal(`${holds} · ${section}`))}`,
    ),
    ...heading('Not in the proposal', color),
    ...blocks.filter(({ yes }) => !yes).flatMap((block) => blockLines(block, color)),
    ...(references.length === 0 ? [] : heading('References', color)),
    ...references.flatMap(({ company, print, reason }) => [
      `  ${mark(print !== 'nothing', color)}  ${color.strong(cleanForTerminal(company))}`,
      ...moved(reason, 7, plain),
    ]),
    ...(allowances.length === 0 ? [] : heading('Names that are allowed', color)),
    ...allowances.flatMap((allowance) => allowanceLines(allowance, color)),
    ...(mayBeNamed.length === 0
      ? []
      : [...heading('Texts may name (print_name)', color), ...moved(mayBeNamed.join(', '), 2, plain)]),
    ...(deviations.length === 0 ? [] : heading('Terms that deviate from the clauses, for your lawyers', color)),
    ...deviations.flatMap((deviation) => deviationLines(deviation, color)),
    ...(unprinted.length === 0 ? [] : heading('Written and not printed', color)),
    ...unprinted.flatMap(({ place, reason }) => [...moved(reason, 2, plain), ...moved(place, 7, color.quiet)]),
  ];
  return `${lines.join('\n')}\n`;
}

/** An allowed name, why, and where it stands for somebody who is looked for. */
const allowanceLines = ({ name, because, by, stands }: AllowanceTrace, color: Palette): readonly string[] => [
  ...moved(`${name} (${by})`, 2, color.strong),
  ...moved(because ?? 'No reason is given.', 7, plain),
  ...stands.flatMap((place) => moved(`Stands in ${place.where}, beside ${place.for}.`, 7, color.quiet)),
  ...(stands.length === 0 ? moved('Stands nowhere.', 7, color.quiet) : []),
];

/** A term with other words than its clause, or one of the offer alone: by its id, and where it is written. */
const deviationLines = ({ id, is, place }: Explanation['deviations'][number], color: Palette): readonly string[] =>
  titled('', id, [is === 'own' ? 'in no clause' : 'other words than the clause', place].join(' · '), color);

/** One block, and what it is for each member. */
export function blockStory(block: ExplainedBlock, color: Palette): string {
  const lines = [
    `${mark(block.yes, color)}  ${color.strong(block.block)}  ${color.quiet(`${words(block.kind)} · ${block.section}`)}`,
    ...(block.file === '' ? [] : [`     ${color.quiet(cleanForTerminal(block.file))}`]),
    ...moved(block.reason, 5, plain),
    ...(block.members.some(({ reason }) => reason !== block.reason) ? [''] : []),
    ...block.members
      .filter(({ reason }) => reason !== block.reason)
      .flatMap(({ label, yes, reason }) => [
        `     ${mark(yes, color)}  ${cleanForTerminal(label)}`,
        ...moved(reason, 10, color.quiet),
      ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** One member: what they must find, what the proposal holds for them, and what only the KAM may know. */
export function memberStory(member: ExplainedMember, blocks: readonly ExplainedBlock[], color: Palette): string {
  const criteria = Object.entries(member.criteria).map(([id, weight]) => `${id} ${weight}`);
  const mine = blocks.flatMap(({ block, kind, members }) =>
    members
      .filter((verdict) => verdict.member === member.id && verdict.yes)
      .map(({ reason }) => ({ block, kind, reason })),
  );
  const lines = [
    ...memberLines(member, color),
    ...(criteria.length === 0 ? [] : moved(`Looks at: ${criteria.join(', ')} (of 5)`, 2, plain)),
    ...heading('What the proposal holds for this reader', color),
    ...mine.flatMap(({ block, kind, reason }) => [
      `  ${color.strong(block)}  ${color.quiet(words(kind))}`,
      ...moved(reason, 7, plain),
    ]),
    ...(member.privately.length === 0 ? [] : heading('For you alone: nothing of this is ever printed', color)),
    ...member.privately.flatMap(({ label, lines: facts }) => [
      `  ${color.quiet(label)}`,
      ...facts.flatMap((fact) => moved(fact, 7, plain)),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

const heading = (text: string, color: Palette): readonly string[] => ['', color.strong(text), ''];
const words = (kind: string): string => kind.replaceAll('_', ' ');
const mark = (yes: boolean, color: Palette): string => (yes ? color.information('yes') : color.quiet('no '));

function blockLines(block: ExplainedBlock, color: Palette): readonly string[] {
  const served = block.members.filter(({ yes }) => yes).map(({ label }) => label);
  const whom = block.rule === 'core' ? 'for everybody' : served.length === 0 ? '' : `for ${served.join(', ')}`;
  const facts = [words(block.kind), ...(whom === '' ? [] : [whom])].join(' · ');
  return [...titled(`${mark(block.yes, color)}  `, block.block, facts, color), ...moved(block.reason, 7, plain)];
}

/** A name with what is to be said of it, beside it or, where that is too much for a line, below. */
function titled(before: string, name: string, facts: string, color: Palette): readonly string[] {
  const head = `  ${before}${color.strong(cleanForTerminal(name))}`;
  const isShort = name.length + facts.length + (before === '' ? 4 : 9) <= columns;
  return isShort ? [`${head}  ${color.quiet(cleanForTerminal(facts))}`] : [head, ...moved(facts, 7, color.quiet)];
}

function memberLines(
  { label, roles, buyingRole, influence, needs }: ExplainedMember,
  color: Palette,
): readonly string[] {
  const facts = `${roles.join(' + ')} · ${buyingRole} · influence ${influence}`;
  return [
    ...titled('', label, facts, color),
    ...(needs.length === 0 ? moved('Nothing is a must: convinced by own criteria.', 7, plain) : []),
    ...needs.flatMap((need) => needLines(need, color)),
  ];
}

const statuses: Readonly<Record<Need['status'], string>> = {
  met: 'yes',
  stand_in: 'but',
  waived: 'off',
  excluded: 'off',
  gap: 'GAP',
};

function needLines({ wish, status, block, instead, note }: Need, color: Palette): readonly string[] {
  const paint = status === 'met' ? color.information : status === 'gap' ? color.error : color.warning;
  const isShort = block !== null && block.length <= columns - 49;
  const head = `  ${paint(statuses[status])}  ${isShort ? `${wish.padEnd(40)}  ${block}` : wish}`;
  const off =
    status === 'excluded' ? 'Silenced: this kind is excluded.' : status === 'waived' ? `Waived: ${note ?? ''}` : note;
  return [
    head,
    ...(block === null || isShort ? [] : moved(block, 7, plain)),
    ...(instead === null ? [] : moved(`Instead: ${instead}.`, 7, plain)),
    ...(off === null ? [] : moved(off, 7, plain)),
  ];
}
