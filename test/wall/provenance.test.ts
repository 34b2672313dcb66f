import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { explain } from '../../src/app/explain.ts';
import { formatPath, parsePath } from '../../src/foundation/data/Path.ts';
import { readPackageText } from '../../src/foundation/disk/packageFile.ts';
import { isLeaf, leafSchemas } from '../../src/proposal/leaves.ts';
import { proposal as schema } from '../../src/proposal/Proposal.ts';
import { compose } from '../../src/publication/compose/compose.ts';
import { checkLayout } from '../../src/publication/compose/layout-rules/checkLayout.ts';
import { textsOf } from '../../src/publication/document/textsOf.ts';
import { formatDay, formatNumber } from '../../src/publication/locale/formatLeaf.ts';
import { readLocale } from '../../src/publication/locale/localeFile.ts';
import { isCalendarDate } from '../../src/foundation/calendar/CalendarDate.ts';
import { isDecimal } from '../../src/foundation/money/Decimal.ts';
import { runsWithPlace } from '../examples/runsOf.ts';
import { checkData } from './buildData.ts';
import { everything, isPublic } from './canaries.ts';
import { straightened } from './coverage.ts';
import { dataLeaves, isRecord, patternOf } from './leaves.ts';

const locale = readLocale('en', readPackageText('templates/locales/en.yaml'));
const layout = readPackageText('templates/layouts/proposal.hbs');
const { composed, read } = checkData(everything);
if (composed === null) throw new Error('no document');
const { document, proposal } = composed;
const runs = runsWithPlace(document).flatMap(({ value, source }) => (source === null ? [] : [{ value, source }]));

/** What is written at a path of the dossier, without its quotes. */
function writtenAt(source: string): string {
  const place = read.loaded.places.find(parsePath(source));
  const text = read.inputs.find(({ name }) => name === place?.file)?.text.split('\n')[(place?.line ?? 0) - 1];
  const from = (place?.column ?? 1) - 1;
  return (text ?? '').slice(from, from + (place?.length ?? 0)).replace(/^(["'])(.*)\1$/, '$2');
}

/** What a text of the dossier may look like in print. */
function prints(raw: string): readonly string[] {
  const number = isDecimal(raw) ? formatNumber(raw, locale) : raw;
  const percent = locale.numbers.percent.replace('{n}', number);
  const amount = locale.numbers.amount.replace('{n}', number).replace('{currency}', 'SAR');
  // Turnover stands without decimals that say nothing.
  const short = amount.replace('.00', '');
  // A unit stands in its plural after a number.
  const unit = locale.units[raw] ?? raw;
  // A party is called by its name.
  const party = { us: 'Meridian', you: 'Al Noor', both: 'Both parties' }[raw] ?? raw;
  const cited = raw === 'interaction:walk' ? 'video call on 12 October 2026' : raw;
  return [raw, cited, unit, party, number, percent, amount, short, isCalendarDate(raw) ? formatDay(raw, locale) : raw];
}

describe('every value that is printed knows where it was written', () => {
  test('what stands there is what is printed', () => {
    const untrue = runs.filter(
      ({ value, source }) =>
        !prints(writtenAt(source)).some((form) =>
          straightened(form.toLowerCase()).includes(straightened(value.toLowerCase())),
        ),
    );
    expect(untrue).toEqual([]);
    expect(runs.length).toBeGreaterThan(150);
  });

  test('every public text is there under its own path', () => {
    const sources = new Set(runs.map(({ source }) => source));
    const lost = dataLeaves(everything)
      .filter(({ path, value }) => typeof value === 'string' && isPublic(path) && !elsewhere.has(patternOf(path)))
      .map(({ path }) => formatPath(path))
      .filter((path) => !sources.has(path));
    expect(lost).toEqual([]);
  });
});

/** Public, and printed by no section yet, or as another text of the same figure, claim or currency. */
const elsewhere: ReadonlySet<string> = new Set([
  'figures.*.short',
  'offer.points[].answer',
  'offer.points[].owner',
  'references[].anonymous.title',
  'offer.lines[].currency',
  // In a look whose cover shows a picture.
  'proposal.cover_picture.text',
]);

describe('where a value comes from is printed by nobody', () => {
  test('no text of the document is a path', () => {
    const paths = new Set(runs.map(({ source }) => source));
    expect(textsOf(document).filter(({ text }) => paths.has(text))).toEqual([]);
  });

  test('no JSON holds it', () => {
    const file = 'examples/quick-start/dossier.yaml';
    const request = { file, date: '2026-11-23', allow: [], strict: false, draft: false };
    const { explanation } = explain(request, { now: Date.UTC(2026, 10, 23), sourceDateEpoch: undefined });
    expect(explanation?.title).toMatch(/\w/);
    expect(JSON.stringify(explanation)).not.toMatch(/"(from|dossier)":/);
  });

  test.each(['offer.summary.from', 'offer.summary.from.dossier', 'offer.summary.text', 'account.name.value'])(
    'a layout cannot reach {{%s}}',
    (path) => {
      const opened = layout.replace('{{#section "summary"}}', `{{#section "summary"}}\nFound {{${path}}} here\n`);
      expect(opened).not.toBe(layout);
      expect(checkLayout(opened, { shown: 'proposal.hbs', kind: 'proposal', locale }).map(({ code }) => code)).toEqual([
        'E141',
      ]);
      expect(() => compose(proposal, { layout: opened, locale, topics: [], draft: null })).toThrow(
        'was stopped (absent)',
      );
    },
  );

  test('nothing stays nothing: what is null is no leaf', () => {
    const asking = layout.replace(
      '{{#section "summary"}}',
      '{{#section "summary"}}\n{{#if offer.summary}}There{{else}}Missing{{/if}}\n',
    );
    const said = (summary: typeof proposal.offer.summary): readonly string[] => {
      const changed = { ...proposal, offer: { ...proposal.offer, summary } };
      return textsOf(compose(changed, { layout: asking, locale, topics: [], draft: null })).map(({ text }) => text);
    };
    expect(said(proposal.offer.summary)).toContain('There');
    expect(said(null)).toContain('Missing');
  });
});

test('only leaves look like leaves', () => {
  const shapes: object[] = [];
  const visit = (node: unknown): void => {
    if (node instanceof z.ZodMiniObject && !shapes.includes(node)) shapes.push(node);
    if (node instanceof z.ZodMiniReadonly && leafSchemas.has(node)) return;
    if (typeof node !== 'object' || node === null || !('_zod' in node) || !isRecord(node._zod)) return;
    const { def } = node._zod;
    if (!isRecord(def)) return;
    for (const inner of [def.innerType, def.element, def.valueType]) visit(inner);
    if (isRecord(def.shape)) Object.values(def.shape).forEach(visit);
  };
  visit(schema);
  expect(shapes.length).toBeGreaterThan(40);
  const groups = shapes.flatMap((node) => (node instanceof z.ZodMiniObject ? [node._zod.def.shape] : []));
  expect(groups.filter((shape) => isLeaf(shape))).toEqual([]);
});
