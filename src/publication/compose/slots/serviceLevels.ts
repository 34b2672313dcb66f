import type { ServiceLevelFacts } from '../../../proposal/ServiceLevels.ts';
import type { Wording } from '../../../proposal/leaves.ts';
import type { Block, Rows } from '../../document/Block.ts';
import type { ColumnWidth, Table } from '../../document/Table.ts';
import { phraseText } from '../../locale/phrase.ts';
import { marksBeside } from '../kinds/answers.ts';
import { emphasised, joined, sentence, type Composer } from '../pieces/Composer.ts';
import { body, hanging } from '../pieces/hanging.ts';
import { marked } from '../pieces/marked.ts';
import { cell, tableOf } from '../pieces/table.ts';
import { percentOf } from '../pieces/taxNames.ts';

/** What is promised of a service that runs, under one label: a promise of the contract, whoever reads it. */
export function serviceLevels(composer: Composer): readonly Block[] {
  const { proposal, words } = composer;
  const { service_levels: levels } = proposal;
  if (levels === null) return [];
  // The terms say it where there are others.
  const areTerms = proposal.offer.terms.length === 0;
  const marks = [...(areTerms ? marksBeside(composer, 'terms') : []), ...marksBeside(composer, 'compliance')];
  const blocks = [
    ...availability(composer, levels),
    ...credits(composer, levels),
    ...severities(composer, levels),
    ...further(composer, levels),
  ];
  return marked(hanging(words('levels.title'), blocks), marks);
}

function availability(composer: Composer, { availability: promised }: ServiceLevelFacts): readonly Block[] {
  if (promised === null) return [];
  const { words, say, locale } = composer;
  const { percent, per, except } = promised;
  const promise = words(`levels.availability_${per}`, { percent: percentOf(composer, percent) });
  const excepted = except === null ? [] : sentence(words('levels.except', { except: say(except) }), locale);
  return body(joined([promise, excepted], ' '));
}

function credits(composer: Composer, { credits: all }: ServiceLevelFacts): readonly Table[] {
  const { words, say, locale } = composer;
  return tableOf({
    columns: [
      { align: 'start', width: 'wide', head: words('levels.reached') },
      { align: 'start', width: 'fill', head: words('levels.credit') },
    ],
    rows: all.map(({ below, percent, of }) => {
      const share = percentOf(composer, percent);
      return [
        cell({ children: words('levels.below', { percent: percentOf(composer, below) }) }),
        cell({ children: of === null ? share : words('levels.credit_of', { percent: share, of: say(of) }) }),
      ];
    }),
    summary: phraseText(locale, 'levels.credits_summary'),
  });
}

function severities(composer: Composer, { severities: all }: ServiceLevelFacts): readonly Table[] {
  const { words, start, locale } = composer;
  const maybe = (text: Wording | null) => cell({ children: text === null ? [] : start(text) });
  return tableOf({
    columns: [
      { align: 'start', width: 'fill', head: words('levels.severity') },
      { align: 'start', width: widthOf(all, 'answer'), head: words('levels.answer'), wraps: true },
      { align: 'start', width: widthOf(all, 'repair'), head: words('levels.repair'), wraps: true },
      { align: 'start', width: 'fill', head: words('levels.escalation') },
    ],
    rows: all.map(({ name, means, answer, repair, escalation }) => [
      cell({ children: emphasised('medium', start(name)), detail: means === null ? null : start(means) }),
      maybe(answer),
      maybe(repair),
      maybe(escalation),
    ]),
    summary: phraseText(locale, 'levels.severities_summary'),
  });
}

/** Longer times go over several lines, in characters. */
const longestTime = 18;

function widthOf(all: ServiceLevelFacts['severities'], key: 'answer' | 'repair'): ColumnWidth {
  const longest = Math.max(...all.map((severity) => severity[key]?.text.length ?? 0));
  return { characters: Math.min(longest, longestTime) };
}

/** Recovery and hours, a line each. */
function further({ words, say }: Composer, { recovery, hours }: ServiceLevelFacts): readonly Rows[] {
  const lines = [
    { label: 'levels.point', value: recovery.point },
    { label: 'levels.time', value: recovery.time },
    { label: 'levels.hours', value: hours },
  ];
  const items = lines.flatMap(({ label, value }) =>
    value === null ? [] : [{ text: words('levels.label', { label: words(label), value: say(value) }), source: null }],
  );
  return items.length === 0 ? [] : [{ type: 'rows', items }];
}
