import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Column, Row } from '../../document/Table.ts';
import { phraseText } from '../../locale/phrase.ts';
import { emphasised, type Composer } from '../Composer.ts';
import { cell } from '../slots/cell.ts';
import { percentOf } from '../slots/taxNames.ts';
import { paybackOf, spaced, withCase, type CaseWriter, type ToldCase } from './CaseWriter.ts';

/** What follows from the assumptions, in each case; the expected one stands out. */
export const results = (composer: Composer): readonly Block[] =>
  withCase(composer, (writer): readonly Block[] => {
    const { words, locale, currency, cases } = writer;
    return [
      {
        type: 'table',
        title: words('return.results'),
        columns: [
          { align: 'start', width: 'fill', head: currency },
          ...cases.map(({ which, name }): Column =>
            which === 'expected'
              ? { align: 'end', width: 'outcome', head: emphasised('strong', name), highlight: true }
              : { align: 'end', width: 'outcome', head: name },
          ),
        ],
        rows: rowsOf(writer),
        carriedForward: null,
        note: spaced([words('return.results_note'), writer.apart]),
        headless: false,
        summary: phraseText(locale, 'return.results_summary'),
      },
    ];
  });

function rowsOf(writer: CaseWriter): readonly Row[] {
  const { words, over, cases, made, bare } = writer;
  const row = (label: Inlines, value: (told: ToldCase) => Inlines): Row => ({
    kind: 'body',
    cells: [cell({ children: label }), ...cases.map((told) => cell({ children: value(told) }))],
    carried: null,
  });
  const yearly = !made.runs ? 'return.yearly_benefit' : made.even ? 'return.yearly' : 'return.yearly_average';
  return [
    row(words(yearly), ({ outcome }) => bare(outcome.yearly)),
    made.rate === null
      ? row(over('return.net'), ({ outcome }) => bare(outcome.net))
      : row(words('return.npv'), ({ outcome }) => (outcome.npv ? bare(outcome.npv) : [])),
    row(over('return.roi'), ({ outcome }) => percentOf(writer, outcome.roi)),
    row(words('return.payback'), (told) => paybackOf(writer, told)),
  ];
}
