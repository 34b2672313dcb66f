import { describe, expect, it, test } from 'vitest';
import { readPackageText } from '../../../../src/foundation/disk/packageFile.ts';
import { checkLayout } from '../../../../src/publication/compose/layout-rules/checkLayout.ts';
import { readLocale } from '../../../../src/publication/locale/readLocale.ts';

const layout = readPackageText('templates/layouts/proposal.hbs');
const locale = readLocale('en', readPackageText('templates/locales/en.yaml'));
const check = (source: string) => checkLayout(source, 'layouts/proposal.hbs', locale);

it('finds nothing wrong with ours', () => {
  expect(check(layout)).toEqual([]);
});

type Row = readonly [what: string, from: string, to: string, code: string, found: string | null, fix: string];

test.each<Row>([
  [
    'a misspelt path',
    '{{lead situation.summary}}',
    '{{lead situation.sumary}}',
    'E141',
    'situation.sumary',
    'Did you mean situation.summary?',
  ],
  [
    'a path in a condition',
    '{{#if offer.exclusivity}}',
    '{{#if offer.exclusive}}',
    'E141',
    'offer.exclusive',
    'offer.exclusivity',
  ],
  [
    'a path in an argument',
    'territory=offer.exclusivity.territory',
    'territory=offer.exclusivity.teritory',
    'E141',
    'offer.exclusivity.teritory',
    'territory?',
  ],
  ['a field of an item', '{{sentence text}}', '{{sentence txt}}', 'E141', 'situation.goals[].txt', 'text?'],
  [
    'a group that is printed',
    '{{lead situation.summary}}',
    '{{lead situation}}',
    'E141',
    'situation',
    'one of its fields',
  ],
  ['an unknown helper', '{{statement situation.summary}}', '{{title situation.summary}}', 'E140', null, 'Known are'],
  ['an unknown slot', '{{slot "options"}}', '{{slot "optoins"}}', 'E140', 'optoins', 'Did you mean options?'],
  ['a slot without a name', '{{slot "options"}}', '{{slot}}', 'E140', null, 'slot "…"'],
  [
    'an unknown section',
    '{{#section "why"}}\n{{blocks}}\n{{/section}}',
    '{{#section "way"}}\n{{blocks}}\n{{/section}}',
    'E140',
    'way',
    'Did you mean why?',
  ],
  [
    'an unknown phrase',
    '{{#hanging "summary.goal"}}',
    '{{#hanging "summary.gaol"}}',
    'E140',
    'summary.gaol',
    'Did you mean summary.goal?',
  ],
  [
    'a phrase of a lead',
    '{{leadPhrase "team.lead"}}',
    '{{leadPhrase "team.led"}}',
    'E140',
    'team.led',
    'Did you mean team.lead?',
  ],
  [
    'a hole that nothing fills',
    ' territory=offer.exclusivity.territory',
    '',
    'E140',
    'summary.exclusive',
    'territory=…',
  ],
  [
    'a hole in a heading',
    '{{#hanging "summary.goal"}}',
    '{{#hanging "validity.until"}}',
    'E140',
    'validity.until',
    'date=…',
  ],
  [
    'a section twice',
    '{{#section "validity"}}',
    '{{#section "team"}}{{blocks}}{{/section}}{{#section "validity"}}',
    'E140',
    'team',
    'into one',
  ],
  [
    'a section in another',
    '{{slot "signatures"}}',
    '{{slot "signatures"}}{{#section "guide"}}{{/section}}',
    'E140',
    'section',
    'Close',
  ],
  [
    'something between the sections',
    '{{#section "validity"}}',
    '{{slot "scope"}}\n{{#section "validity"}}',
    'E140',
    'slot',
    'Move it into',
  ],
  ['three braces', '{{slot "options"}}', '{{{offer.summary}}}', 'E140', null, 'Write two'],
  ['a partial', '{{slot "options"}}', '{{> options}}', 'E140', null, ''],
  ['no price', '{{slot "price"}}', '', 'E142', null, '{{slot "price"}}'],
  ['no team', '{{slot "team"}}', '', 'E142', null, '{{slot "team"}}'],
  ['no guarantee', '{{slot "validity"}}', '', 'E142', null, '{{slot "validity"}}'],
  [
    'a guarantee with a condition',
    '{{slot "validity"}}',
    '{{#if offer.summary}}{{slot "validity"}}{{/if}}',
    'E142',
    null,
    '{{slot "validity"}}',
  ],
  [
    'no arguments where there are some',
    '{{#section "together"}}\n{{blocks}}',
    '{{#section "together"}}',
    'E142',
    null,
    '{{#section "together"}}',
  ],
  ['Markdown that misleads', '{{slot "options"}}', 'Options\n---\n', 'E324', null, ''],
])('%s', (_, from, to, code, found, fix) => {
  const source = layout.replace(from, to);
  expect(source).not.toBe(layout);
  const faults = check(source);
  expect(faults.map((fault) => fault.code)).toContain(code);
  const first = faults.find((fault) => fault.code === code);
  if (found !== null) expect(first?.found).toBe(found);
  expect(first?.fix ?? '').toContain(fix);
  if (code !== 'E142') {
    const line = layout.slice(0, layout.indexOf(from)).split('\n').length;
    expect(Math.abs((first?.place?.line ?? 0) - line)).toBeLessThanOrEqual(1);
  }
});

describe('the order of the sections', () => {
  it('is free, but for the guarantee, which is the last', () => {
    const validity = /\{\{#section "validity"\}\}[^]*$/.exec(layout)?.[0] ?? '';
    const moved = `${validity}\n${layout.replace(validity, '')}`;
    expect(check(moved)).toMatchObject([{ code: 'E142', found: 'acceptance' }]);
    const why = /\{\{#section "why"\}\}[^]*?\{\{\/section\}\}/.exec(layout)?.[0] ?? '';
    expect(check(`${why}\n${layout.replace(why, '')}`)).toEqual([]);
  });

  it('a template that cannot be read is one fault', () => {
    expect(check(layout.replace('{{/section}}', '{{/sektion}}'))).toHaveLength(1);
  });
});
