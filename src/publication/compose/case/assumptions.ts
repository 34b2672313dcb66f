import type { CaseFacts } from '../../../proposal/BusinessCase.ts';
import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Column, ColumnWidth, Row } from '../../document/Table.ts';
import { textRun, phraseText } from '../../locale/phrase.ts';
import { emphasised, joined, plain, type Composer } from '../pieces/Composer.ts';
import { cell } from '../pieces/table.ts';
import type { CaseWriter } from './CaseWriter.ts';
import { costs } from './costs.ts';
import { sourceWords } from './sourceWords.ts';

/** What is assumed, each with its calculation and its source, before anything that follows from it (D10). */
export function assumptions(writer: CaseWriter): readonly Block[] {
  const { words, locale, currency, made } = writer;
  const rows = made.benefits.map((_, i) => benefitRow(writer, i));
  return [
    {
      type: 'table',
      title: words('return.assumptions'),
      columns: [
        { align: 'start', width: 'label', head: words('return.benefit', { currency }) },
        { align: 'start', width: 'fill', head: words('return.reckoned') },
        ...writer.cases.map(({ name }): Column => ({ align: 'number', width: longestOf(rows), head: name })),
      ],
      rows,
      carriedForward: null,
      note: null,
      headless: false,
      summary: phraseText(locale, 'return.assumptions_summary'),
    },
    ...costs(writer),
  ];
}

/** As wide as the longest number of all cases: their columns are alike. */
function longestOf(rows: readonly Row[]): ColumnWidth {
  const lengths = rows.flatMap(({ cells }) => cells.slice(2).map(({ children }) => plain(children).length));
  return { characters: Math.max(...lengths) };
}

function benefitRow(writer: CaseWriter, i: number): Row {
  const { made, start, cases, bare } = writer;
  const benefit = made.benefits[i];
  if (!benefit) return { kind: 'body', cells: [], carried: null };
  const sources = benefit.sources.map((source) => sourceWords(writer, source));
  const reckoned = benefit.reckoned === null ? calculation(writer, benefit) : start(benefit.reckoned);
  return {
    kind: 'body',
    cells: [
      cell({ children: emphasised('medium', start(benefit.label)) }),
      cell({ children: reckoned, detail: joined(sources, ' · ') }),
      ...cases.map(({ which }) => {
        const amount = benefit[which];
        const words = amount === null ? [] : bare(amount);
        return cell({ children: which === 'expected' ? emphasised('strong', words) : words });
      }),
    ],
    carried: null,
  };
}

/** The calculation itself, part by part: "900 × 1.5 × 180". */
function calculation({ say }: Composer, { calculation: terms }: CaseFacts['benefits'][number]): Inlines {
  return terms.flatMap(({ sign, number, unit }) => {
    if (number === null) return textRun(sign === '(' || sign === ')' ? sign : ` ${sign ?? ''} `);
    const value = say(number);
    return unit === null ? value : [...value, ...textRun('\u00A0'), ...say(unit)];
  });
}
