import type { Inlines } from '../../document/Inline.ts';
import type { Sheet, SheetRow } from '../../document/Workbook.ts';
import type { Composer } from '../pieces/Composer.ts';
import { text } from './cells.ts';
import { plainTable, rowOf } from './plainTable.ts';
import { sheetOf } from './sheets.ts';

/** Which proposal this is a copy of, until when it holds, and what to make of its numbers. */
export function aboutSheet(composer: Composer, hasPrice: boolean): Sheet {
  const { words, say, proposal } = composer;
  const { number, revision, title, date } = proposal.proposal;
  const rows: readonly (readonly [Inlines, Inlines])[] = [
    [words('cover.client'), say(proposal.account.name)],
    [words('cover.seller'), say(proposal.seller.name)],
    ...(number === null ? [] : [[words('cover.number'), say(number)] as const]),
    [words('history.revision'), say(revision)],
    [words('cover.issued'), say(date)],
    [words('cover.expiry'), say(proposal.validity.until)],
    [words('workbook.copy'), words('workbook.prevails')],
    ...(hasPrice ? [[words('workbook.numbers'), words('workbook.how')] as const] : []),
  ];
  const body = rows.map(([label, value]): SheetRow => rowOf('body', text(label), text(value)));
  const table = plainTable(composer, [[], []]);
  return sheetOf(composer, { name: words('workbook.about'), title: say(title), tables: [{ table, body }] });
}
