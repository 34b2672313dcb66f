import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../src/publication/document/Block.ts';
import type { Document } from '../../../../src/publication/document/Document.ts';
import { deskOf } from '../../../../src/publication/output/docx/ground/Desk.ts';
import { chooseWritten } from '../../../../src/publication/output/docx/chooseWritten.ts';
import { t } from '../../inlines.ts';
import { sampleCharts } from '../../sampleCharts.ts';
import { sampleDocument } from '../../sampleDocument.ts';
import { named, parseXml, partText } from './readDocx.ts';
import { looks, withBlocks, write } from './written.ts';

const heading = (words: string): Block => ({ type: 'heading', level: 2, children: t(words) });
const table: Block = {
  type: 'table',
  title: t('Steps'),
  columns: [{ align: 'start', width: 'fill', head: t('Step') }],
  rows: [],
  carriedForward: null,
  note: null,
  headless: false,
  summary: '',
};
const [line] = sampleCharts.filter(({ drawing }) => drawing.form === 'cashFlow');
const [bar] = sampleCharts.filter(({ drawing }) => drawing.form === 'timeline');

/** The document as the classic look numbers it: a drawing that is a table here stands between two headings and two charts. */
function document(): Document {
  if (line === undefined || bar === undefined) throw new Error('no such chart');
  const blocks: readonly Block[] = [
    heading('First'),
    line,
    { type: 'alternatives', drawn: [bar], written: [table] },
    heading('Second'),
    { ...line },
  ];
  return withBlocks(blocks, sampleDocument);
}

describe('the numbers of the page', () => {
  test('are those of Word, also behind a drawing that is a table here', async () => {
    const bytes = await write(document(), looks.classic);
    const body = parseXml(partText(bytes, 'word/document.xml'));
    const headings = named(body, 'w:p').filter(
      (each) => named(each, 'w:pStyle')[0]?.attributes['w:val'] === 'Heading2',
    );
    const said = headings.map((each) => [
      named(each, 'w:t')
        .map(({ text }) => text)
        .join(''),
      // A heading without a number leaves the list of its style: the list 0.
      named(each, 'w:numId')[0]?.attributes['w:val'] !== '0',
    ]);
    expect(said).toEqual([
      ['First', true],
      ['Steps', false],
      ['Second', true],
    ]);
    const fields = named(body, 'w:fldSimple').flatMap(({ attributes }) => attributes['w:instr'] ?? []);
    expect(fields.filter((code) => code.startsWith('SEQ'))).toEqual([
      'SEQ Figure \\* ARABIC',
      'SEQ Figure \\* ARABIC \\r 3',
    ]);
  });

  test('a heading whose number Word would not come to is written', () => {
    const given = document();
    const written = chooseWritten(given, 1);
    // As if the pages had one more heading before it.
    const [section, ...others] = written.sections;
    if (section === undefined) throw new Error('no section');
    const shorter = { ...written, sections: [{ ...section, blocks: section.blocks.slice(1) }, ...others] };
    const { numbers } = deskOf(given, shorter, looks.classic, new Map(), null);
    const second = section.blocks.find((block) => block.type === 'heading' && block !== section.blocks[0]);
    if (second?.type !== 'heading') throw new Error('no heading');
    expect(numbers(second.children)).toEqual({ number: '1.2', follows: false });
  });
});
