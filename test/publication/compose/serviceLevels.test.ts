import { describe, expect, test } from 'vitest';
import { formatPath } from '../../../src/foundation/data/Path.ts';
import { plain } from '../../../src/publication/compose/pieces/Composer.ts';
import type { Block } from '../../../src/publication/document/Block.ts';
import type { Document } from '../../../src/publication/document/Document.ts';
import { checkData } from '../../wall/buildData.ts';
import { blocksOf, documentOf, minimal } from './documentOf.ts';

const levels = {
  availability: { percent: '99.9', except: 'agreed maintenance' },
  severities: [
    { name: 'critical', means: 'nobody works', answer: '30 minutes', repair: '4 hours' },
    { name: 'normal' },
  ],
  credits: [
    { below: '99.9', percent: '5', of: 'the monthly fee' },
    { below: '95', percent: '25' },
  ],
  recovery: { point: 'the last 15 minutes' },
  hours: 'Monday to Friday',
};
const titles = ['Service levels', 'Уровень обслуживания', 'مستوى الخدمة'];

const partsOf = (document: Document): readonly (readonly Block[])[] =>
  blocksOf(document).flatMap((block) =>
    block.type === 'hanging' && titles.includes(plain(block.label)) ? [block.children] : [],
  );

/** Paragraphs and rows as their words, tables row by row. */
const wordsOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [plain(block.children)];
    if (block.type === 'rows') return block.items.map(({ text }) => plain(text));
    if (block.type !== 'table') return [];
    const heads = block.columns.map(({ head }) => plain(head)).join(' | ');
    return [heads, ...block.rows.map(({ cells }) => cells.map(({ children }) => plain(children)).join(' | '))];
  });

describe('service levels', () => {
  test('all of it under one label, in the section of how we work', () => {
    const document = documentOf({}, { service_levels: levels });
    const [part = [], ...others] = partsOf(document);
    expect(others).toEqual([]);
    expect(wordsOf(part)).toEqual([
      'The service is available 99.9% of the time in each month. Exceptions: agreed maintenance.',
      'Availability reached | Service credit',
      'Below 99.9% | 5% of the monthly fee',
      'Below 95% | 25%',
      'Severity | Response within | Resolved within',
      'Critical | 30 minutes | 4 hours',
      'Normal |  | ',
      'Recovery point (RPO): the last 15 minutes',
      'Support hours: Monday to Friday',
    ]);
    const working = document.sections.find(({ id }) => id === 'working');
    expect(working?.blocks.some((block) => block.type === 'hanging' && block.children === part)).toBe(true);
  });

  test.each([
    ['en', 'quarter', 'The service is available 99.9% of the time in each quarter.'],
    ['ru', 'month', 'Сервис доступен 99,9\u00A0% времени в каждом месяце.'],
    ['ar', 'year', 'الخدمة متاحة بنسبة 99.9% من الوقت في كل سنة.'],
  ])('the promise in %s a %s', (language, per, promise) => {
    const [part = []] = partsOf(
      documentOf({}, { service_levels: { availability: { percent: '99.9', per } } }, language),
    );
    expect(wordsOf(part).map((text) => text.replace(/[\u2066-\u2069\u200E\u200F]/g, ''))).toEqual([promise]);
  });

  test.each([[undefined], [{}], [{ recovery: {} }]])('nothing of %j', (service_levels) => {
    expect(partsOf(documentOf({}, { service_levels }))).toEqual([]);
  });

  test.each(['proposal', 'quotation', 'order', 'statement_of_work', 'tender'])('in a %s', (kind) => {
    const proposal = { title: 'Automation', currency: 'EUR', language: 'en', kind };
    expect(partsOf(documentOf({}, { service_levels: levels, proposal }))).toHaveLength(1);
  });
});

describe('credits that fall as the service fails more', () => {
  const found = (...credits: readonly object[]): readonly string[] =>
    checkData({
      ...minimal,
      service_levels: { availability: { percent: '99.9' }, credits },
    }).diagnostics.flatMap(({ code, path }) => (code === 'E271' ? [formatPath(path)] : []));
  const fee = { of: 'the monthly fee' };

  test.each([
    [
      'less',
      [
        { below: '99.9', percent: '25' },
        { below: '95', percent: '5' },
      ],
      1,
    ],
    [
      'less of the same',
      [
        { below: '99.9', percent: '25', ...fee },
        { below: '95', percent: '5', ...fee },
      ],
      1,
    ],
    [
      'less than one before the last',
      [
        { below: '99.9', percent: '25' },
        { below: '97', percent: '5', ...fee },
        { below: '95', percent: '10' },
      ],
      2,
    ],
  ])('%s is told', (_, credits, place) => {
    expect(found(...credits)).toEqual([`service_levels.credits[${place}].percent`]);
  });

  test.each([
    [
      'as much',
      [
        { below: '99.9', percent: '25' },
        { below: '95', percent: '25' },
      ],
    ],
    [
      'of another sum',
      [
        { below: '99.9', percent: '25', ...fee },
        { below: '95', percent: '5', of: 'the yearly fee' },
      ],
    ],
  ])('%s is sound', (_, credits) => {
    expect(found(...credits)).toEqual([]);
  });
});

describe('they count as terms and as compliance', () => {
  const dmu = (role: string): object => ({ dmu: [{ name: 'Ada Berg', position: 'Head', role }] });
  const marked = (role: string, service_levels?: object): readonly string[] =>
    documentOf({}, { ...dmu(role), service_levels }).guide.topics.flatMap(({ title, marks }) =>
      marks.get('working') === 'filled' ? [plain(title)] : [],
    );

  test.each([
    ['procurement', 'terms'],
    ['legal', 'terms'],
    ['security', 'compliance'],
  ])('%s finds %s in them', (role, kind) => {
    const found = (more: object): readonly string[] =>
      (checkData({ ...minimal, ...dmu(role), ...more }).composed?.selection.coverage ?? []).flatMap(
        ({ mustHave, status }) => (mustHave.some((answer) => answer === kind) ? [status] : []),
      );
    expect(found({})).toEqual(['gap']);
    expect(found({ service_levels: levels })).toEqual(['met']);
  });

  test('the guide leads those who look for terms and rules there', () => {
    expect(marked('legal')).toEqual([]);
    expect(marked('legal', levels)).toContain('Terms, risk');
  });
});
