import type { RequirementFacts } from '../../../proposal/Requirement.ts';
import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Column, Row, Table } from '../../document/Table.ts';
import { phraseText, textRun } from '../../locale/phrase.ts';
import { emphasised, listed, pageOf, plain, type Composer } from '../pieces/Composer.ts';
import { answerKey, targetOf } from '../pieces/requirementMarks.ts';
import { cell } from '../pieces/table.ts';

/** The requirements in their section, unless they are an annex. */
export const requirements = (composer: Composer): readonly Block[] =>
  composer.proposal.annexes.some((annex) => annex.requirements) ? [] : requirementTable(composer);

/** What the client asks for, with each answer and its page: every requirement once, whatever the answer is. */
export function requirementTable(composer: Composer): readonly Table[] {
  const { proposal, words, locale } = composer;
  const all = proposal.requirements;
  if (all.length === 0) return [];
  const columns = columnsOf(composer);
  const groups = groupsOf(all);
  const rows = groups.flatMap((part) => [
    ...headOf(composer, part, columns.length),
    ...part.members.map((member) => rowOf(composer, member, columns)),
  ]);
  // One group says what everything comes to.
  const total = totalRow('subtotal', words('requirements.total', { count: all.length }), composer, all, columns.length);
  const table: Table = {
    type: 'table',
    title: words('requirements.title'),
    columns: columns.map(({ column }) => column),
    rows: groups.length === 1 && groups[0]?.group !== null ? rows : [...rows, total],
    carriedForward: null,
    note: null,
    headless: false,
    summary: phraseText(locale, 'requirements.summary'),
  };
  return [table];
}

type CellName = 'no' | 'text' | 'answer' | 'how' | 'page';
interface Placed {
  readonly name: CellName;
  readonly column: Column;
}

/** A number of more characters than this, or a longer answer, goes over several lines. */
const longestNumber = 10;

/** How it is met, and on which page more is said, have a column where something is said of it. */
function columnsOf(composer: Composer): readonly Placed[] {
  const { proposal, words, locale } = composer;
  const all = proposal.requirements;
  const head = words('requirements.no');
  const longest = Math.max(plain(head).length, ...all.map(({ no }) => no.text.length));
  const answers = Math.max(...all.map(({ answer }) => phraseText(locale, answerKey[answer]).length));
  const number: Column = {
    align: 'start',
    width: { characters: Math.min(longest, longestNumber) },
    head,
    wraps: true,
  };
  return [
    { name: 'no', column: number },
    { name: 'text', column: { align: 'start', width: 'fill', head: words('requirements.text') } },
    {
      name: 'answer',
      column: { align: 'start', width: { characters: answers }, head: words('requirements.answer'), wraps: true },
    },
    ...(all.some(({ how }) => how !== null)
      ? [{ name: 'how', column: { align: 'start', width: 'fill', head: words('requirements.how') } } as const]
      : []),
    ...(all.some((requirement) => pageFor(composer, requirement).length > 0)
      ? [
          {
            name: 'page',
            column: { align: 'number', even: true, pages: true, width: 'page', head: words('requirements.page') },
          } as const,
        ]
      : []),
  ];
}

function rowOf(composer: Composer, requirement: RequirementFacts, columns: readonly Placed[]): Row {
  const { start, say, words } = composer;
  const { no, text, answer, how, source } = requirement;
  const cells = {
    no: cell({ children: say(no) }),
    text: cell({ children: start(text), detail: source === null ? null : start(source) }),
    answer: cell({ children: emphasised('medium', words(answerKey[answer])) }),
    how: cell({ children: how === null ? [] : start(how) }),
    page: cell({ children: pageFor(composer, requirement) }),
  } as const;
  return { kind: 'body', cells: columns.map(({ name }) => cells[name]), carried: null };
}

/** The page of what a requirement names; empty where the document does not have it. */
function pageFor({ proposal, absent }: Composer, requirement: RequirementFacts): Inlines {
  const { where } = requirement;
  if (where === null || absent.has(requirement)) return [];
  return pageOf('section' in where ? where.section : targetOf(proposal, proposal.requirements.indexOf(requirement)));
}

/** Requirements of one group that follow each other. */
interface Group {
  readonly group: RequirementFacts['group'];
  readonly members: readonly RequirementFacts[];
  /** All of the group, where this is its first part; null where it goes on. */
  readonly all: readonly RequirementFacts[] | null;
}

const nameOf = ({ group }: RequirementFacts): string | null => group?.text ?? null;

/** In the client's own order: a group goes on where another stands in between. */
function groupsOf(all: readonly RequirementFacts[]): readonly Group[] {
  const names = all.map(nameOf);
  const starts = [...names.keys()].filter((i) => i === 0 || names[i] !== names[i - 1]);
  return starts.flatMap((from, i): readonly Group[] => {
    const members = all.slice(from, starts[i + 1]);
    const [first] = members;
    if (first === undefined) return [];
    const whole = all.filter((_, at) => names[at] === names[from]);
    return [{ group: first.group, members, all: whole[0] === first ? whole : null }];
  });
}

/** What stands over a part: the name of its group, with what all of it comes to. What belongs to none has no head at the beginning. */
function headOf(composer: Composer, { group, members, all }: Group, columns: number): readonly Row[] {
  const { words, start, proposal } = composer;
  if (group === null && members[0] === proposal.requirements[0]) return [];
  const name = group === null ? words('requirements.others') : start(group);
  if (all !== null) return [totalRow('group', name, composer, all, columns)];
  const again = [...name, ...textRun(' ('), ...words('continued'), ...textRun(')')];
  return [totalRow('group', group === null ? name : again, composer, [], columns)];
}

/** A name over the first columns, and beside it what its answers come to. */
function totalRow(
  kind: 'group' | 'subtotal',
  name: Inlines,
  composer: Composer,
  members: readonly RequirementFacts[],
  columns: number,
): Row {
  const totals = cell({ children: totalsOf(composer, members), span: columns - 2 });
  return { kind, cells: [cell({ children: name, span: 2 }), totals], carried: null };
}

/** "38 met, 3 met in part and 1 not met": of which there are none is not said. */
function totalsOf({ words, locale }: Composer, all: readonly RequirementFacts[]): Inlines {
  const of = (wanted: RequirementFacts['answer'], key: string): readonly Inlines[] => {
    const count = all.filter(({ answer }) => answer === wanted).length;
    return count === 0 ? [] : [words(key, { count })];
  };
  return listed(
    [
      ...of('yes', 'requirements.count_yes'),
      ...of('partly', 'requirements.count_partly'),
      ...of('no', 'requirements.count_no'),
    ],
    locale,
  );
}
