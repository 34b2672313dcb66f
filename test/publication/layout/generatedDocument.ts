import fc from 'fast-check';
import type { Block } from '../../../src/publication/document/Block.ts';
import type { Document, Section } from '../../../src/publication/document/Document.ts';
import { sectionIds } from '../../../src/proposal/sectionIds.ts';
import type { Table } from '../../../src/publication/document/Table.ts';
import { t, v } from '../inlines.ts';
import { sampleDocument } from '../sampleDocument.ts';
import { cell, priceColumns, row } from '../sampleTables.ts';

const letters = 'a,b,c,d,e,f,i,l,m,n,o,r,s,t,u';
const word = fc
  .array(fc.constantFrom(...letters.split(',')), { minLength: 1, maxLength: 14 })
  .map((characters) => characters.join(''));
const words = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map((list) => list.join(' '));

const paragraph = words(120).map((text): Block => ({ type: 'paragraph', role: 'body', children: t(text) }));
const heading = words(6).map((text): Block => ({ type: 'heading', level: 2, children: t(text) }));
const list = fc.array(words(30), { minLength: 1, maxLength: 8 }).map((items): Block => ({
  type: 'list',
  ordered: true,
  items: items.map((text) => [{ type: 'paragraph', role: 'body', children: t(text) }]),
}));

/** A price table whose position names are unique: `row 0`, `row 1` … */
export function longTable(count: number): Table {
  const rows = Array.from({ length: count }, (_, i) =>
    row('body', [cell(v(`row ${i}`)), cell(v('1')), cell(v('2.00')), cell(v('2.00'))], v(`${(i + 1) * 2}.00`)),
  );
  return {
    type: 'table',
    title: null,
    columns: priceColumns,
    rows: [...rows, row('total', [cell([]), cell(t('Total'), { span: 2 }), cell(v(`${count * 2}.00`))])],
    carriedForward: { carried: t('Carried forward'), brought: t('Brought forward') },
    note: null,
    headless: false,
    summary: 'Prices',
  };
}

const table = fc.integer({ min: 1, max: 60 }).map((count): Block => longTable(count));
const hanging = fc
  .tuple(words(8), fc.array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 3 }))
  .map(([label, children]): Block => ({ type: 'hanging', label: t(label), note: t('note'), children }));
const block = fc.oneof(paragraph, heading, list, hanging, table);

const closing = sampleDocument.sections.filter(({ id }) => id === 'acceptance' || id === 'validity');

/** Documents of any sections with any blocks, each ending with the acceptance and the guarantee. */
export const generatedDocument: fc.Arbitrary<Document> = fc
  .array(fc.tuple(words(8), fc.option(words(20)), fc.array(block, { minLength: 1, maxLength: 5 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => {
    const sections = parts.map(([title, lead, blocks], i): Section => ({
      id: sectionIds[i + 2] ?? 'terms',
      number: i + 1,
      title: t(title),
      running: title,
      lead: lead === null ? null : t(lead),
      preparedBy: null,
      // A heading with nothing under it is no document that anybody writes.
      blocks: [...blocks, { type: 'paragraph', role: 'body', children: t('end') }],
    }));
    return { ...sampleDocument, sections: [...sections, ...closing] };
  });
