import type { Group } from './Question.ts';
import { textAt } from './textAt.ts';

/** Earlier contracts that stand on public record. */
export const works: Group = {
  group: 'list',
  id: 'works',
  at: 'works',
  title: 'Earlier contracts',
  more: 'Another contract?',
  tell: (entry) => `${textAt(entry, 'project')}, ${textAt(entry, 'client')}`,
  specs: [
    {
      id: 'work',
      at: 'project',
      mandatory: true,
      label: 'What was done',
      prompt: 'What was done?',
      why: 'Only contracts that anybody can read of, in a register or a notice: nobody has to agree then.',
      writes: (answer, { item }) => [
        { path: [...item, 'project'], value: String(answer) },
        { path: [...item, 'record'], value: 'public' },
      ],
    },
    { id: 'work_client', at: 'client', mandatory: true, prompt: 'For whom, as the record names them?', label: 'For' },
    {
      id: 'work_source',
      at: 'source',
      mandatory: true,
      prompt: 'Where is the record: a register, a notice and its number',
      label: 'Record',
    },
    { id: 'work_year', at: 'year', prompt: 'When: 2024, or 2019–2022 (optional)' },
    { id: 'work_value', at: 'value', prompt: 'What was the contract worth? (optional)' },
  ],
};
