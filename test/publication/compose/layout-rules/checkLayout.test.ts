import { describe, expect, it, test } from 'vitest';
import { readPackageText } from '../../../../src/foundation/disk/packageFile.ts';
import { checkLayout } from '../../../../src/publication/compose/layout-rules/checkLayout.ts';
import { readLocale } from '../../../../src/publication/locale/localeFile.ts';

/** What layouts of users hold in the place of slots that ours has. */
const ofTheirOwn = `{{#hanging "summary.goal"}}
{{#each situation.goals}}{{#if @first}}{{sentence text}}{{/if}}{{/each}}
{{/hanging}}

{{#hanging "summary.unique"}}
{{#if offer.exclusivity}}{{t "summary.exclusive" scope=offer.exclusivity.scope territory=offer.exclusivity.territory period=offer.exclusivity.territory}}{{/if}}
{{/hanging}}`;

const ours = readPackageText('templates/layouts/proposal.hbs');
const layout = ours.replace('{{slot "answers"}}', ofTheirOwn);
const locale = readLocale('en', readPackageText('templates/locales/en.yaml'));
const check = (source: string) => checkLayout(source, { shown: 'layouts/proposal.hbs', kind: 'proposal', locale });

it('finds nothing wrong with ours', () => {
  expect(check(ours)).toEqual([]);
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
  ['no terms', '{{slot "terms"}}', '', 'E142', null, '{{slot "terms"}}'],
  ['no compliance', '{{slot "compliance"}}', '', 'E142', null, '{{slot "compliance"}}'],
  ['no guarantee', '{{slot "validity"}}', '', 'E142', null, '{{slot "validity"}}'],
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

describe.each(['price', 'team', 'terms', 'compliance', 'validity'])('%s always stands (D5, D12, D13)', (name) => {
  const slot = `{{slot "${name}"}}`;

  test.each<readonly [what: string, from: string, to: string, found: string]>([
    ['in a condition', slot, `{{#if offer.summary}}\n\n${slot}\n\n{{/if}}`, '{{#if offer.summary}}'],
    ['in a negation', slot, `{{#unless offer.summary}}\n\n${slot}\n\n{{/unless}}`, '{{#unless offer.summary}}'],
    ['in the other case', slot, `{{#if offer.summary}}\n\nA\n\n{{else}}\n\n${slot}\n\n{{/if}}`, '{{else}}'],
    ['in a list', slot, `{{#each offer.benefits}}\n\n${slot}\n\n{{/each}}`, '{{#each offer.benefits}}'],
    ['in a group', slot, `{{#with offer.exclusivity}}\n\n${slot}\n\n{{/with}}`, '{{#with offer.exclusivity}}'],
    [
      'in the condition of a condition',
      slot,
      `{{#if offer.summary}}\n\n{{#each references}}\n\n${slot}\n\n{{/each}}\n\n{{/if}}`,
      '{{#if offer.summary}}',
    ],
    ['in a section with a condition', layout, `{{#if offer.summary}}\n${layout}\n{{/if}}`, '{{#if offer.summary}}'],
  ])('not %s', (_, from, to, found) => {
    const source = layout.replace(from, () => to);
    const line = source.slice(0, source.indexOf(slot)).split('\n').length;
    const fault = check(source).find(({ code, message }) => code === 'E142' && message.startsWith(`${name} `));
    expect(fault).toMatchObject({ found, place: { line, column: 3 } });
    expect(fault?.fix).toContain(`Move ${slot} out of it`);
  });

  test('once without a condition is enough', () => {
    expect(check(layout.replace(slot, `${slot}\n\n{{#if offer.summary}}\n\n${slot}\n\n{{/if}}`))).toEqual([]);
  });

  test.each([
    ['a helper that prints no body', `{{#lead offer.summary}}\n\n${slot}\n\n{{/lead}}`, 'E140', 'lead'],
    [
      'a call',
      `{{t "summary.exclusive" scope=(slot "${name}") territory=offer.summary period=offer.summary}}`,
      'E140',
      null,
    ],
  ])('not in %s', (_, to, code, found) => {
    const faults = check(layout.replace(slot, to));
    expect(faults[0]).toMatchObject(found === null ? { code } : { code, found });
  });
});

test('the arguments that were chosen hang on no condition', () => {
  const source = layout.replace(
    '{{lead situation.summary}}\n{{blocks}}',
    '{{#if situation.summary}}\n\n{{blocks}}\n\n{{/if}}',
  );
  expect(source).not.toBe(layout);
  expect(check(source)).toMatchObject([{ code: 'E142', found: '{{#if situation.summary}}' }]);
});
