import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { begin } from '../../../src/app/wizard/State.ts';
import type { Answers } from './talked.ts';
import { complete, folderOf, open } from './talkThrough.ts';
import { upTo } from './upTo.ts';
import { start, written } from './writtenDossier.ts';

describe('what else the document needs', () => {
  test('a plan, deliverables, duties, assumptions: in a statement of work without being chosen', () => {
    const dossier = written([
      ['document', 'statement_of_work'],
      ['What is done?', 'Audit'],
      ['From when?', '1'],
      ['Until when?', '2'],
      ['Another step?', true],
      ['What is done?', 'Training'],
      ['From when?', '3'],
      ['What is handed over?', 'Report'],
      ['With which step', 'audit'],
      ['When does it count as accepted', 'Every finding has a measure'],
      ['Within how many days does the client', '5'],
      ['And where the client', 'accepted'],
      ['Does the client have to do', true],
      ['What has to be done?', 'Access'],
      ['What does your price take', 'One site'],
    ]);
    expect(dossier).toMatchObject({
      proposal: { kind: 'statement_of_work' },
      offer: {
        plan_unit: 'week',
        milestones: [
          { id: 'audit', text: 'Audit', from: 1, to: 2 },
          { id: 'training', text: 'Training', from: 3 },
        ],
        deliverables: [{ title: 'Report', milestone: 'audit', accepted_when: 'Every finding has a measure' }],
        acceptance: { days: 5, silent: 'accepted' },
        duties: [{ what: 'Access', who: 'you' }],
        assumptions: [{ text: 'One site' }],
      },
    });
  });

  test('chosen from the list, one after another', () => {
    const dossier = written([
      ['need-1', 'service'],
      ['How available', '99.9 %'],
      ['When does somebody answer', 'Monday to Friday'],
      ['A kind of failure', 'Critical'],
      ['Within which time is it repaired', '4 hours'],
      ['Does the client get money', true],
      ['Below which', '99.9'],
      ['How much is given back', '5'],
      ['need-2', 'costs'],
      ['What does the client pay to others', 'Permission'],
      ['About how much', '2000'],
      ['need-3', 'risks'],
      ['What could go wrong?', 'A late delivery'],
      ['What do you do about it', 'Two suppliers'],
      ['How likely', 'low'],
      ['need-4', 'letter'],
      ['A letter begins', 'Dear Ms Solberg,'],
      ['What does the letter say', 'Thank you for your time.'],
      ['How does it close', 'Yours sincerely,'],
      ['need-5', 'annexes'],
      ['The title of the annex', 'Our terms'],
      ['The text of the annex', 'Parts stay ours until they are paid.'],
      ['need-6', 'works'],
      ['What was done?', 'A bridge'],
      ['For whom', 'Town of Bergen'],
      ['Where is the record', 'Notice 2024/17'],
      ['need-7', 'signers'],
      ['need-8', 'approvers'],
      ['Who in your house', 'per-dahl'],
      ['need-9', 'reply'],
      ['What does it answer', 'Request 17'],
    ]);
    expect(dossier).toMatchObject({
      proposal: { in_reply_to: 'Request 17' },
      service_levels: {
        availability: { percent: '99.9' },
        hours: 'Monday to Friday',
        severities: [{ name: 'Critical', repair: '4 hours' }],
        credits: [{ below: '99.9', percent: '5' }],
      },
      offer: {
        costs_elsewhere: [{ text: 'Permission', about: '2000' }],
        points: [{ kind: 'risk', text: 'A late delivery', answer: 'Two suppliers', likelihood: 'low' }],
      },
      letter: { greeting: 'Dear Ms Solberg,', text: 'Thank you for your time.', close: 'Yours sincerely,' },
      arguments: { blocks: [{ id: 'our-terms', kind: 'terms', title: 'Our terms' }] },
      annexes: [{ title: 'Our terms', block: 'our-terms' }],
      works: [{ project: 'A bridge', client: 'Town of Bergen', record: 'public' }],
      signatories: { client: [{ member: 'ingrid-solberg' }], approved_by: ['per-dahl'] },
    });
  });

  test('a tender: the points of what they look at, and the guide by them; requirements typed', () => {
    const dossier = written([
      ['document', 'tender'],
      ['How many points', '25'],
      ['Shall the guide', true],
      ['Which of their points does your price', 'speed'],
      ['need-1', 'typed-requirements'],
      ['Their number', '3.1'],
      ['What do they ask for?', 'It sorts'],
      ['In which chapter', 'Function'],
      ['Another requirement?', true],
      ['Their number', '3.2'],
      ['What do they ask for?', 'It flies'],
      ['need-1.requirements[1].met', 'no'],
      ['How far do you meet it', 'It rolls'],
      ['need-2', 'annexes'],
      ['What stands in the annex?', 'requirements'],
      ['The title of the annex', 'Answers'],
    ]);
    expect(dossier).toMatchObject({
      proposal: { guide: 'criteria' },
      account: { criteria: [{ label: 'Speed', points: 25 }] },
      offer: { criteria: ['speed'] },
      requirements: [
        { no: '3.1', text: 'It sorts', group: 'Function', answer: 'yes' },
        { no: '3.2', text: 'It flies', group: 'Function', answer: 'no', how: 'It rolls' },
      ],
      annexes: [{ title: 'Answers', requirements: true }],
    });
  });

  test('a tender: its deadline, how long bids hold, the file of requirements', () => {
    const dossier = written(
      [
        ['document', 'tender'],
        ['What does it answer', 'Notice 5'],
        ['Until when are bids', '2026-12-10'],
        ['For how many days after', '60'],
        ['In which file', 'rfp.csv'],
      ],
      { 'rfp.csv': 'no,text,answer,how\n1,It sorts,yes,As it comes\n' },
    );
    expect(dossier).toMatchObject({
      proposal: { kind: 'tender', in_reply_to: 'Notice 5' },
      tender: { deadline: '2026-12-10', validity_days: 60 },
      requirements: './rfp.csv',
      validity: { until: '2027-02-08' },
    });
  });

  test('a file that is not there: said once, and taken', () => {
    const { question } = upTo('requirements', { document: 'tender' });
    expect(question.check('rfp.csv')).toBeNull();
    expect(question.doubt('rfp.csv')).toContain('There is no ./rfp.csv');
    expect(question.check('rfp.docx')).toContain('.csv');
  });

  test('a tender offers no term that is shorter than bids must hold', () => {
    const said = { document: 'tender', deadline: '2026-12-10', validity_days: '20' };
    const { question } = upTo('validity', said);
    expect(question.choices.map(({ value }) => value)).toEqual(['asked', '45', '']);
    expect(upTo('until', said).question.check('2026-12-15')).not.toBeNull();
  });

  test('a quotation asks for nothing that is not on its page', () => {
    const keys = (document: string): readonly string[] => {
      const { state } = upTo('validity', { document });
      return state.answers.map(({ key }) => key);
    };
    const missing = keys('proposal').filter((key) => !keys('quotation').includes(key));
    expect(missing).toEqual(expect.arrayContaining(['their-situation', 'figures.proven', 'exclusive']));
    expect(keys('quotation')).toContain('in_reply_to');
  });

  test('a private person has a name and no position, and reads prices with tax', () => {
    const answers: Answers = [
      ['A company, or a private', 'private'],
      ['Who decides?', 'Orla Fallon'],
      ['VAT or sales tax', '13.5'],
    ];
    const file = join(folderOf({}), 'a.yaml');
    complete(open({ file }), [...answers, ...start.filter(([words]) => !/^(Position, as|Name \()/.test(words))]);
    expect(parse(readFileSync(file, 'utf8'))).not.toHaveProperty('proposal.addressee');
    expect(parse(readFileSync(file, 'utf8'))).toMatchObject({
      account: { industry: 'private' },
      dmu: [{ name: 'Orla Fallon', buying_role: 'decides' }],
      offer: { taxes: { vat: { percent: '13.5', included: true } } },
    });
  });

  test('the revision of a dossier that is there is counted up, with what has changed', () => {
    const file = join(folderOf({}), 'a.yaml');
    complete(open({ file }), start);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^ {2}date: .*$/m, '  date: 2026-11-20\n  status: sent'));
    complete(open({ file }), [
      ['add-1', 'needs'],
      ['add-1.need-1', 'revision'],
      ['What has changed', 'The price is lower'],
    ]);
    expect(parse(readFileSync(file, 'utf8'))).toMatchObject({
      proposal: {
        status: 'draft',
        revision: 2,
        date: '2026-11-23',
        history: [{ revision: 2, date: '2026-11-23', text: 'The price is lower' }],
      },
    });
    expect(begin(open({ file }).setting).question?.key).toBe('add-1');
  });
});
