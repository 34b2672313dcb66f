import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { plainAt, toPlain } from '../../../src/foundation/data/Plain.ts';
import { back, begin, next } from '../../../src/app/wizard/State.ts';
import { errorsOf, least, withClauses } from './reopened.ts';
import { type Answers, look } from './talked.ts';
import { complete, folderOf, open } from './talkThrough.ts';
import { start, written } from './writtenDossier.ts';

describe('the terms of the contract', () => {
  test('clauses by their titles, one in other words, and one of this offer alone', () => {
    const file = join(withClauses(), 'a.yaml');
    complete(open({ file }), [
      ...start,
      ['need-1', 'terms'],
      ['need-1.offer.terms[0].clause', 'payment-30'],
      ['need-1.offer.terms[0].more', 'yes'],
      ['need-1.offer.terms[1].clause', 'liability'],
      ['need-1.offer.terms[1].more', 'other-words'],
      ['Liability: what holds', 'Up to twice the price'],
      ['need-1.offer.terms[1].more-2', 'yes'],
      ['need-1.offer.terms[2].clause', 'own'],
      ['What is it about', 'Spares'],
      ['What holds?', 'For ten years'],
      ['need-2', 'law'],
      ['Under which law', 'The law of Norway; the courts of Bergen'],
      ['need-3', 'precedence'],
      ['Which document prevails', 'The contract'],
      ['And after it?', 'This offer'],
    ]);
    const dossier: unknown = parse(readFileSync(file, 'utf8'));
    expect(dossier).toMatchObject({
      offer: {
        terms: [
          'payment-30',
          { id: 'liability', text: 'Up to twice the price' },
          { title: 'Spares', text: 'For ten years' },
        ],
        law: 'The law of Norway; the courts of Bergen',
        precedence: ['The contract', 'This offer'],
      },
    });
    // What the workspace says stays there.
    expect(dossier).not.toHaveProperty('people');
    expect(errorsOf(file)).toEqual([]);
  });

  test('a clause is offered once, in the language of the document', () => {
    const file = join(
      withClauses({ 'dossier.yaml': least.replace('currency', 'language: ru, currency') }),
      'dossier.yaml',
    );
    let state = begin(open({ file }).setting);
    for (const answer of ['needs', 'terms']) state = next(state, answer);
    expect(state.question?.choices.map(({ name }) => name)).toEqual([
      'Оплата (payment-30)',
      'Liability (liability)',
      'None of them: a term of this offer alone',
    ]);
    state = next(next(state, 'liability'), 'yes');
    expect(state.question?.choices.map(({ value }) => value)).toEqual(['payment-30', 'own']);
    expect(back(back(state)).question?.suggestion).toBe('liability');
  });

  test('without a library of clauses: what it is about, and what holds', () => {
    const dossier = written([
      ['need-1', 'terms'],
      ['What is it about', 'Warranty'],
      ['What holds?', 'Two years'],
    ]);
    expect(dossier).toHaveProperty('offer.terms', [{ title: 'Warranty', text: 'Two years' }]);
  });

  const three = `${least}  terms: [payment-30, { id: liability, text: Up to twice the price }, { title: Spares, text: For ten years }]\n`;
  const reviewed = (...answers: Answers): unknown => {
    const file = join(withClauses({ 'dossier.yaml': three }), 'dossier.yaml');
    complete(open({ file }), [['add-1', 'review'], look('The contract'), ...answers]);
    expect(errorsOf(file)).toEqual([]);
    return plainAt(toPlain(parse(readFileSync(file, 'utf8'))), ['offer', 'terms']);
  };

  test('looked at: a clause becomes a term of this offer, and the next one stays where it is', () => {
    const own = reviewed(
      ['add-1.look-1.1.entry', 'offer.terms[0]'],
      ['add-1.look-1.1.1.field', 'clause'],
      ['add-1.look-1.1.1.offer.terms[0].clause', 'own'],
      ['add-1.look-1.1.2.field', 'term_text'],
      ['What holds?', 'Within 60 days'],
    );
    expect(own).toMatchObject([{ title: 'Payment', text: 'Within 60 days' }, { id: 'liability' }, { title: 'Spares' }]);
  });

  test('looked at: a deviation is taken back', () => {
    const agreed = reviewed(['add-1.look-1.1.entry', 'offer.terms[1]'], ['add-1.look-1.1.1.field', 'as-agreed']);
    expect(agreed).toMatchObject(['payment-30', 'liability', { title: 'Spares' }]);
  });

  test('looked at: a term of this offer becomes a clause; one is deleted', () => {
    const text = three.replace('payment-30, ', '');
    const file = join(withClauses({ 'dossier.yaml': text }), 'dossier.yaml');
    complete(open({ file }), [
      ['add-1', 'review'],
      look('The contract'),
      ['add-1.look-1.1.entry', 'offer.terms[1]'],
      ['add-1.look-1.1.1.field', 'clause'],
      ['add-1.look-1.1.1.offer.terms[1].clause', 'payment-30'],
      ['add-1.look-1.1.2.field', ''],
      ['add-1.look-1.2.entry', 'offer.terms[0]'],
      ['add-1.look-1.2.1.field', 'delete'],
      ['Delete liability', true],
    ]);
    expect(parse(readFileSync(file, 'utf8'))).toHaveProperty('offer.terms', ['payment-30']);
  });

  test('an id that no clause has is asked again, in the words of the loader', () => {
    const file = join(withClauses({ 'dossier.yaml': `${least}  terms: [paiment-30]\n` }), 'dossier.yaml');
    const { question } = begin(open({ file }).setting);
    expect(question?.suggestion).toBe('payment-30');
    expect(question?.check('liabilities')).toContain('liability');
    complete(open({ file }), []);
    expect(parse(readFileSync(file, 'utf8'))).toHaveProperty('offer.terms', ['payment-30']);
  });

  test('general terms behind it, with version and day', () => {
    const dossier = written([
      ['need-1', 'annexes'],
      ['The title of the annex', 'General terms'],
      ['The text of the annex', 'Parts stay ours until they are paid.'],
      ['Which version', '4.2'],
      ['Of which day is it', '2026-03-01'],
    ]);
    expect(dossier).toHaveProperty('annexes', [
      { title: 'General terms', block: 'general-terms', version: '4.2', date: '2026-03-01' },
    ]);
  });
});

describe('what a signature makes', () => {
  test.each(['firm', 'subject_to_contract'])('%s', (binding) => {
    expect(written([['What does the signature', binding]])).toHaveProperty('validity.binding', binding);
  });

  test('the next proposal keeps it', () => {
    const folder = folderOf({ 'dossier.yaml': least.replace('until: 2026-12-24', 'days: 30, binding: firm') });
    complete(open({ from: join(folder, 'dossier.yaml'), file: join(folder, 'next.yaml') }), []);
    expect(parse(readFileSync(join(folder, 'next.yaml'), 'utf8'))).toHaveProperty('validity.binding', 'firm');
  });
});
