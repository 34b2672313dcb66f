import { createPromptModule } from 'inquirer';
import { asAnswer } from '../../app/wizard/questions/cells.ts';
import type { Answer, Question } from '../../app/wizard/questions/Question.ts';
import { cleanForTerminal } from '../../foundation/diagnostics/cleanForTerminal.ts';
import type { Palette } from '../../foundation/diagnostics/Palette.ts';
import { wrapText } from '../../foundation/diagnostics/renderText.ts';
import { readableColumns } from '../terminal/columns.ts';
import type { Terminal } from '../terminal/Io.ts';
import { markNoPastes, markPastes, onOneLine, pastedLines } from './pastedLines.ts';
import type { Face, Reply } from './talk.ts';

/** What is typed, or chosen, to go one step back. */
const backWord = '<';
const backChoice = '\u0000back';

/** Lines of a list that are shown at once. */
const mostLines = 12;

const yesWords = ['y', 'yes', 'да', 'д', 'نعم'];
const noWords = ['n', 'no', 'нет', 'н', 'لا'];

/** Yes, no, or neither. */
function readYes(typed: string): boolean | null {
  const word = typed.trim().toLowerCase();
  return yesWords.includes(word) ? true : noWords.includes(word) ? false : null;
}

/** Typed words as an answer: nothing typed is nothing answered. */
function readAnswer({ kind }: Question, typed: string): Answer {
  if (kind === 'yes-no') return readYes(typed);
  return kind === 'choice' || typed.trim() !== '' ? typed : null;
}

/** What is wrong with what was typed. What is odd is said once: the same again is taken. */
function checker(question: Question, width: number): (typed: string) => true | string {
  let doubted: string | null = null;
  const say = (text: string): string => inLines(text, width);
  return (typed) => {
    if (typed.trim() === backWord) return true;
    const answer = readAnswer(question, typed);
    const refused = question.check(answer);
    if (refused !== null) return say(refused);
    const doubt = question.doubt(answer);
    if (doubt === null || doubted === typed) return true;
    doubted = typed;
    return say(`${doubt} Enter once more takes it as it is.`);
  };
}

/** Lines of whole words; the sign before the first takes two columns. */
const inLines = (text: string, width: number): string => wrapText(cleanForTerminal(text), width - 3).join('\n  ');

/** What was chosen: beside the question, or under it where it has no room there. */
function after(message: string, chosen: string, width: number): string {
  const beside = `${message.split('\n').at(-1) ?? ''} ${chosen}`;
  return beside.length <= width - 3 ? chosen : `\n  ${inLines(chosen, width)}`;
}

type Prompt = ReturnType<typeof createPromptModule<never>>;

/** Puts one question, and hands back what was typed or chosen. */
async function put(prompt: Prompt, question: Question, width: number): Promise<string> {
  const hint = question.kind === 'yes-no' ? ' (yes/no)' : '';
  // A line that the prompt breaks by itself is broken in the middle of a word.
  const message = inLines(`${question.prompt}${hint}`, width - (hint === '' ? 0 : ' (yes)'.length));
  if (question.kind === 'choice') {
    const named = question.choices.map(({ value, name }) => ({
      value,
      name: inLines(name, width),
      short: after(message, cleanForTerminal(name.replace(/: .*/, '')), width),
    }));
    const choices = [...named, { value: backChoice, name: '↩ one step back' }];
    const start = question.suggestion ?? question.choices[0]?.value ?? '';
    const { answer } = await prompt<{ answer: string }>([
      { type: 'select', name: 'answer', message, choices, default: start, pageSize: mostLines, loop: false },
    ]);
    return answer === backChoice ? backWord : answer;
  }
  const { answer } = await prompt<{ answer: string }>([
    {
      type: 'input',
      name: 'answer',
      // A long question has the answer under it, so that neither is broken in the middle of a word.
      message: question.kind !== 'yes-no' && message.length > width / 2 - 4 ? `${message}\n ` : message,
      validate: checker(question, width),
      ...(question.suggestion === null ? {} : { default: question.suggestion }),
    },
  ]);
  return answer;
}

/** A face that has a terminal, until it is let go. */
interface TerminalFace extends Face {
  readonly letGo: () => void;
}

/** The face at a terminal. End of input and Ctrl-C both stop it. */
export function inquirerFace({ input: terminal, output }: Terminal, color: Palette): TerminalFace {
  const { input, expect, letGo } = pastedLines(terminal);
  output.write(markPastes);
  const ended = new AbortController();
  const end = (): void => {
    ended.abort();
  };
  terminal.once('end', end);
  terminal.once('close', end);
  const prompt = createPromptModule({ input, output, signal: ended.signal });
  let topic = '';
  const say = (text: string): void => {
    output.write(text);
  };

  async function ask(question: Question): Promise<Reply> {
    expect(question.kind === 'rows' ? asAnswer : onOneLine);
    if (question.topic !== topic) say(`\n${color.strong(question.topic)}\n`);
    else if (question.notes.length > 0) say('\n');
    topic = question.topic;
    for (const note of notesOf(question))
      for (const line of wrapText(cleanForTerminal(note), widthOf(output) - 4)) say(`${color.quiet(`  ${line}`)}\n`);
    try {
      const typed = await put(prompt, question, widthOf(output));
      return (typed.trim() === backWord && question.kind !== 'choice') || typed === backWord
        ? { kind: 'back' }
        : { kind: 'answer', answer: readAnswer(question, typed) };
    } catch (error) {
      const name = error instanceof Error ? error.name : '';
      if (name === 'ExitPromptError' || name === 'AbortPromptError') return { kind: 'stop' };
      throw error;
    }
  }

  return {
    ask,
    say,
    letGo: () => {
      output.write(markNoPastes);
      letGo();
    },
  };
}

/** Columns of the terminal at which it is asked. */
const widthOf = (output: Terminal['output']): number =>
  readableColumns('columns' in output && typeof output.columns === 'number' ? output.columns : undefined);

/** What a face has to add: that a list goes on, and that what was answered before can be taken back too. */
function notesOf({ notes, kind, choices, isRemembered, suggestion }: Question): readonly string[] {
  // With the line that leads a step back.
  if (kind === 'choice') return choices.length >= mostLines ? [...notes, 'The list goes on further down.'] : notes;
  return isRemembered && kind !== 'yes-no' && suggestion !== null
    ? [...notes, 'Enter keeps your answer, Tab changes it, Backspace takes it out.']
    : notes;
}
