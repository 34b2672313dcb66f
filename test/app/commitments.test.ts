import { describe, expect, test } from 'vitest';
import { runCli } from '../cli/runCli.ts';
import { put, quickStartWith, workFolder } from '../cli/workFolder.ts';
import { documentOf } from '../publication/compose/documentOf.ts';
import { runsWithPlace } from '../examples/runsOf.ts';

const valuesOf = (offer: object, more: object = {}, language = 'en'): readonly string[] =>
  runsWithPlace(documentOf(offer, more, language)).map(({ value }) => value);

/** The words one after the other. */
const said = (offer: object, language = 'en'): string => valuesOf(offer, {}, language).join(' ').replace(/\s+/g, ' ');

describe('deliverables', () => {
  const deliverables = [
    { title: 'Layout of the hall', form: 'a drawing', due: '2026-12-15', accepted_when: 'every station has a place' },
    { title: 'Running line', milestone: 'go' },
  ];
  const milestones = [{ id: 'go', text: 'Start of the line', week: 3 }];

  test('print with their day or milestone, and when they count as accepted', () => {
    const words = valuesOf({ deliverables, milestones });
    for (const text of ['Layout of the hall', 'A drawing', '15 December 2026', 'Every station has a place'])
      expect(words).toContain(text);
    expect(words.filter((text) => text === 'Start of the line')).toHaveLength(2);
  });

  test('leave no trace where there are none', () => {
    expect(said({})).not.toMatch(/Deliverable|Acceptance of deliverables|Assumptions|Who contributes/);
  });

  test.each([
    [1, 'en', 'within 1 day of'],
    [5, 'en', 'within 5 days of'],
    [1, 'ru', 'в течение 1 дня после'],
    [21, 'ru', 'в течение 21 дня после'],
    [5, 'ru', 'в течение 5 дней после'],
    [1, 'ar', 'خلال يوم واحد من'],
    [2, 'ar', 'خلال يومين من'],
    [3, 'ar', 'خلال 3 أيام من'],
    [11, 'ar', 'خلال 11 يومًا من'],
  ])('are accepted within %s days (%s)', (days, language, words) => {
    expect(said({ deliverables, milestones, acceptance: { days } }, language)).toContain(words);
  });

  test.each([
    [{ days: 5 }, false, false],
    [{ days: 5, silent: 'accepted' }, true, false],
    [{ days: 5, silent: 'rejected' }, false, true],
  ])('what silence means is said where it was written: %j', (acceptance, accepted, rejected) => {
    const words = said({ acceptance });
    expect(words).toContain('You accept each deliverable');
    expect(words.includes('it counts as accepted')).toBe(accepted);
    expect(words.includes('it counts as not accepted')).toBe(rejected);
  });
});

describe('duties and assumptions', () => {
  const duties = [
    { what: 'Clear the hall' },
    { what: 'Name the people', who: 'both', when: 'a week before', if_late: 'the start moves' },
    { what: 'Fire permit', who: 'Us' },
    { what: 'Badges', who: 'the guard' },
  ];

  test.each([
    ['en', ['Northwind Traders', 'Both parties', 'Fjord Handling AS', 'The guard']],
    ['ru', ['Northwind Traders', 'Обе стороны', 'Fjord Handling AS', 'The guard']],
    ['ar', ['Northwind Traders', 'الطرفان', 'Fjord Handling AS', 'The guard']],
  ])('say who in %s', (language, who) => {
    const words = valuesOf({ duties }, {}, language);
    for (const name of who) expect(words).toContain(name);
  });

  test('print each statement with its source', () => {
    const assumptions = [{ text: 'the floor is even', source: 'survey of May' }, { text: 'work goes on by day' }];
    const words = valuesOf({ assumptions });
    for (const text of ['The floor is even', 'Survey of May', 'Work goes on by day']) expect(words).toContain(text);
  });
});

describe('what cannot be is told at its place', () => {
  const told = async (offer: string, ...command: readonly string[]): Promise<string> => {
    const file = put(workFolder(), 'dossier.yaml', quickStartWith(['\noffer:\n', `\noffer:\n${offer}\n`]));
    const { stdout, stderr } = await runCli([...(command.length > 0 ? command : ['validate']), file]);
    return `${stdout}${stderr}`.replace(/\s+/g, ' ');
  };
  test.each([
    ['  deliverables: [{ title: A, due: 2027-01-01, milestone: go }]', 'E107', 'Keep due, or milestone'],
    ['  deliverables: [{ title: A, milestone: goo }]\n  milestones: [{ id: go, text: B }]', 'E114', 'go'],
    ['  deliverables: [{ title: A, criteria: [swiftness] }]', 'E114', 'offer.deliverables[0].criteria'],
    ['  deliverables: [{ id: a, title: A }, { id: a, title: B }]', 'E115', 'offer.deliverables[1].id'],
    ['  acceptance: { days: 0 }', 'E107', 'a whole number from 1 to 365'],
    ['  acceptance: { days: 5, silent: maybe }', 'E107', 'one of accepted, rejected'],
  ])('%s', async (offer, code, words) => {
    const all = await told(offer);
    expect(all).toContain(code);
    expect(all).toContain(words);
  });

  test('explain knows them', async () => {
    const all = await told('  deliverables: [{ title: Plan }]\n  duties: [{ what: Clear the hall }]', 'explain');
    expect(all).toMatch(/deliverables +1 row · solution/);
    expect(all).toMatch(/duties +1 row · working/);
  });
});
