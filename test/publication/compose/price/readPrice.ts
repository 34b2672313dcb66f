import { plain } from '../../../../src/publication/compose/pieces/Composer.ts';
import type { Document } from '../../../../src/publication/document/Document.ts';
import type { Table } from '../../../../src/publication/document/Table.ts';
import { blocksOf, tablesOf } from '../documentOf.ts';

/** A table as one text a row: cells, then the smaller lines under them. */
export const rowsOf = (table: Table | undefined): readonly string[] =>
  (table?.rows ?? []).map(({ cells }) =>
    [
      ...cells.map(({ children }) => plain(children)),
      ...cells.flatMap(({ detail }) => (detail ? [`(${plain(detail)})`] : [])),
    ]
      .filter((text) => text !== '')
      .join(' | ')
      .replaceAll('\u00A0', ' '),
  );
export const titled = (document: Document, title: RegExp): Table | undefined =>
  tablesOf(document).find((table) => table.title !== null && title.test(plain(table.title)));
export const priceOf = (document: Document): Table | undefined =>
  tablesOf(document).find(({ summary }) => /^(The price in|Цена по|السعر)/.test(summary));
/** The words of a hanging block or of a list of choices. */
export const wordsUnder = (document: Document, label: string): string =>
  blocksOf(document)
    .flatMap((block) => (block.type === 'hanging' && plain(block.label) === label ? block.children : []))
    .map((block) => (block.type === 'paragraph' ? plain(block.children) : ''))
    .join(' ')
    .replaceAll('\u00A0', ' ');
export const choicesOf = (document: Document): readonly string[] =>
  blocksOf(document).flatMap((block) =>
    block.type === 'choiceList'
      ? block.items.map(({ text, amount }) => `${plain(text)}: ${plain(amount)}`.replaceAll('\u00A0', ' '))
      : [],
  );

export const vat = { taxes: { vat: { label: 'VAT', percent: '25' } } };
export const base = { text: 'Foundation', qty: 1, unit_price: '1000.00', tax: 'vat' };
export const small = { text: 'Small', qty: 1, unit_price: '2000.00', tax: 'vat', alternative: 'size', section: 'Line' };
export const large = { ...small, text: 'Large', unit_price: '4000.00' };
