import { describe, expect, test } from 'vitest';
import { bare, disclosedWith, factsWith } from './disclosedFrom.ts';

const proposal = (more: object): object => ({ title: 'T', currency: 'EUR', ...more });

describe('earlier cooperation (D2)', () => {
  const bad = { text: 'Two stops in May', print: false };
  const results = [{ text: 'A trial line', period: 'last year', source: 'a report', figure: 'trial' }];
  test.each<[string, object, boolean]>([
    ['went well', { status: 'positive', results }, true],
    ['was mixed', { status: 'mixed', results }, false],
    ['was mixed, with a result that is kept back', { status: 'mixed', results: [...results, bad] }, true],
    ['was mixed, with one that may be printed', { status: 'mixed', results: [{ ...results[0], print: true }] }, true],
    ['was mixed, with all kept back', { status: 'mixed', results: [bad] }, false],
    ['was bad, with one that may be printed', { status: 'negative', results: [{ ...results[0], print: true }] }, false],
    ['went well but for one', { status: 'positive', results: [bad, ...results] }, true],
    ['was mixed, and is spoken of openly', { status: 'mixed', address_openly: true, results }, true],
    ['was bad', { status: 'negative', results }, false],
    ['was bad, and is spoken of openly', { status: 'negative', address_openly: true, results }, true],
    ['has no results', { status: 'positive', results: [] }, false],
  ])('that %s: printed %s', (_, past, isPrinted) => {
    const { previous_cooperation: disclosed } = factsWith({ previous_cooperation: past });
    expect(disclosed !== null).toBe(isPrinted);
    if (disclosed)
      expect(
        bare(disclosed.results.map(({ figure, ...result }) => ({ ...result, figure: figure?.label ?? null }))),
      ).toEqual([{ text: 'A trial line', period: 'last year', source: 'a report', figure: 'From order to truck' }]);
  });
});

test('a next step has its title before the first colon', () => {
  const { proposal: disclosed } = factsWith({
    proposal: proposal({ next_steps: ['Review: with all: owners', 'Sign'] }),
  });
  expect(bare(disclosed.next_steps)).toEqual([
    { title: 'Review', text: 'with all: owners' },
    { title: null, text: 'Sign' },
  ]);
  const from = { dossier: ['proposal', 'next_steps', 0] };
  expect(disclosed.next_steps[0]).toMatchObject({ title: { from }, text: { from } });
});

describe('the guarantee', () => {
  test.each<[string | undefined, string | null]>([
    ['Asia/Riyadh', 'Riyadh'],
    ['America/New_York', 'New York'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
    ['UTC', null],
    ['Etc/GMT+3', null],
    [undefined, null],
  ])('the time zone %s is the time of %s', (zone, place) => {
    const { validity } = factsWith({ validity: { days: 30, ...(zone === undefined ? {} : { time_zone: zone }) } });
    expect(validity.place?.text ?? null).toBe(place);
  });

  test('its days and what makes it possible', () => {
    const { validity } = factsWith({ validity: { until: '2026-12-31', binding: 'firm', because: ['the crew waits'] } });
    expect(bare(validity)).toEqual({
      ...{ issued: '2026-11-23', until: '2026-12-31', days: '38', place: null, binding: 'firm' },
      because: ['the crew waits'],
    });
    expect(validity.until.from).toEqual({ dossier: ['validity', 'until'] });
    expect(factsWith({}).validity.until.from).toBeNull();
  });
});

test('statements of the situation, with or without their source', () => {
  const situation = { summary: 'You grow', goals: ['Six stores', { text: 'Less waste', source: 'a meeting' }] };
  expect(bare(factsWith({ situation }).situation)).toEqual({
    summary: 'You grow',
    goals: [
      { text: 'Six stores', source: null },
      { text: 'Less waste', source: 'a meeting' },
    ],
    needs: [],
    success_factors: [],
  });
});

test('a language that is asked for, down to the leaf that is printed', () => {
  const { facts, findings, isUnderstood } = disclosedWith(
    { proposal: proposal({ title: { en: 'A line', ru: 'Линия' }, in_reply_to: 'Request of May' }) },
    { language: 'ru' },
  );
  expect(facts.proposal.title).toEqual({ text: 'Линия', from: { dossier: ['proposal', 'title', 'ru'] } });
  expect(facts.proposal.in_reply_to).toEqual({
    text: 'Request of May',
    from: { dossier: ['proposal', 'in_reply_to'] },
  });
  expect(isUnderstood).toBe(true);
  expect(findings.map(({ path }) => path.join('.'))).toContain('proposal.in_reply_to');
});

test('what goes out cannot be changed any more', () => {
  const { facts } = disclosedWith({});
  expect(
    [facts, facts.offer.benefits, facts.team[0]?.name, facts.team[0]?.name.from].every((part) => Object.isFrozen(part)),
  ).toBe(true);
});
