import type { Block } from '../../document/Block.ts';
import type { Section } from '../../document/Document.ts';
import type { Inline, Inlines } from '../../document/Inline.ts';
import type { Row } from '../../document/Table.ts';
import { phraseText } from '../../locale/phrase.ts';
import { composer, emphasised, plain, type Composer } from '../pieces/Composer.ts';
import { withoutHidden } from '../pieces/withoutHidden.ts';
import { cell } from '../pieces/table.ts';
import { speakParties } from '../speakParties.ts';
import { changesBetween, type ClientChange } from './changesBetween.ts';
import { changeAreas, type ChangeArea, type Revision } from './Entry.ts';

/** The revision before, and how the texts of this one are known in it. */
export interface Since {
  readonly before: Revision;
  readonly keyOf: Revision['keyOf'];
}

const titles = {
  price: 'changes.price',
  terms: 'changes.terms',
  scope: 'changes.scope',
  dates: 'changes.dates',
  people: 'changes.people',
  other: 'changes.other',
} as const satisfies Readonly<Record<ChangeArea, string>>;

/** What changed since the revision before, as a section: every word of it is from one of the two public proposals. */
export function changesSection(writer: Composer, { before, keyOf }: Since): Section {
  const { words, say, locale } = writer;
  const old = { ...composer(speakParties(before.proposal, locale), locale), keyOf: before.keyOf };
  // What the price hides is told here as little as anywhere.
  const changes = changesBetween(old, { ...writer, proposal: withoutHidden(writer.proposal), keyOf });
  const { revision } = before.proposal.proposal;
  const title = words('changes.title', { revision: withoutSource(say(revision)) });
  const holes = { revision: withoutSource(say(revision)), date: withoutSource(say(before.proposal.validity.issued)) };
  return {
    ...{ id: 'changes', number: null, title, running: plain(title), preparedBy: null },
    lead: words(changes.length === 0 ? 'changes.nothing' : 'changes.lead', holes),
    blocks: changes.length === 0 ? [] : tableOf(writer, before, changes),
  };
}

function tableOf(writer: Composer, before: Revision, changes: readonly ClientChange[]): readonly Block[] {
  const { words, say, locale, proposal } = writer;
  const head = ({ proposal: said }: Pick<Revision, 'proposal'>): Inlines =>
    words('changes.revision', { revision: withoutSource(say(said.proposal.revision)) });
  const rows = changeAreas.flatMap((area): readonly Row[] => {
    const own = changes.filter((change) => change.area === area);
    return own.length === 0
      ? []
      : [groupRow(words(titles[area])), ...own.map((change) => rowOf(change, words(titles[area]), writer))];
  });
  return [
    {
      ...{ type: 'table', title: null, carriedForward: null, note: null, headless: false },
      columns: [
        { align: 'start', width: 'needs', head: words('changes.item') },
        { align: 'start', width: 'fill', head: head(before) },
        { align: 'start', width: 'fill', head: head({ proposal }) },
      ],
      rows,
      summary: phraseText(locale, 'changes.summary'),
    },
  ];
}

const groupRow = (title: Inlines): Row => ({
  kind: 'group',
  cells: [cell({ children: title, span: 3 })],
  carried: null,
});

function rowOf({ topic, name, before, after }: ClientChange, area: Inlines, { words, opened }: Composer): Row {
  const isNamed = name.length > 0;
  const none = words('changes.none');
  const obvious = new Set([plain(area), plain(words('investment.position'))]);
  const what = cell({
    children: emphasised('medium', isNamed ? opened(name) : topic),
    // What the heading says is not said again.
    detail: isNamed && topic.length > 0 && !obvious.has(plain(topic)) ? topic : null,
  });
  const old = before.length === 0 ? none : withoutSource(opened(before));
  const now = after.length === 0 ? none : opened(after);
  return { kind: 'body', cells: [what, cell({ children: old }), cell({ children: now })], carried: null };
}

/** Words of a frozen revision: no dossier holds them. */
export const withoutSource = (line: Inlines): Inlines =>
  line.map((inline): Inline => {
    if (inline.type === 'text') return { ...inline, source: null };
    return 'children' in inline ? { ...inline, children: withoutSource(inline.children) } : inline;
  });

/** What changed is read behind the summary, or first of all where there is none; a letter comes before everything. */
export function withChanges(sections: readonly Section[], changes: Section): readonly Section[] {
  const at = sections.findLastIndex(({ id }) => id === 'letter' || id === 'summary') + 1;
  return [...sections.slice(0, at), changes, ...sections.slice(at)];
}
