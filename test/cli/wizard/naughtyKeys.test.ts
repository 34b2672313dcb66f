import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import type { Question } from '../../../src/app/wizard/questions/Question.ts';
import { checkAnswer } from '../../../src/internal/dossier/checkAnswer.ts';
import { inquirerFace } from '../../../src/cli/prompts/inquirerFace.ts';
import { plain } from '../../../src/foundation/diagnostics/Palette.ts';
import { naughtyStrings } from '../../fixtures/naughty-strings/naughtyStrings.ts';

const question: Question = {
  key: 'name',
  topic: 'The client',
  prompt: 'Who is the client?',
  notes: [],
  kind: 'text',
  choices: [],
  suggestion: null,
  isRemembered: false,
  fits: () => true,
  doubt: () => null,
  optional: false,
  check: (answer) =>
    typeof answer === 'string' ? (checkAnswer(['account', 'name'], answer)?.message ?? null) : 'none',
};

// Control characters are keys at a terminal: they steer and are no text.
const typed = naughtyStrings.filter((text) => text.trim() !== '' && !/[\u0000-\u001f\u007f]/.test(text));

test('typed at the terminal: what is taken arrives to the letter, what is refused is told', async () => {
  const input = new PassThrough();
  const output = new PassThrough();
  let shown = '';
  Object.assign(output, { end: () => output });
  output.on('data', (chunk: Buffer) => (shown += chunk.toString()));
  const face = inquirerFace({ input, output }, plain);
  expect(typed.length).toBeGreaterThan(480);
  for (const text of typed) {
    const reason = question.check(text);
    shown = '';
    const reply = face.ask(question);
    input.write(`${text}\r`);
    if (reason !== null) {
      await expect.poll(() => shown.replace(/\s+/g, ' '), { interval: 5 }).toContain(reason.slice(0, 20));
      // Taken back, so that the next one begins on an empty line.
      input.write('\u0015');
      input.write('x\r');
      expect(await reply).toEqual({ kind: 'answer', answer: 'x' });
    } else expect(await reply, JSON.stringify(text)).toEqual({ kind: 'answer', answer: text });
    // What is printed of it steers no terminal beyond what the prompt itself does.
    expect(shown).not.toContain('\u0007');
  }
});
