import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import type { Io } from '../../../src/cli/terminal/Io.ts';
import { main } from '../../../src/cli/main.ts';

/** What is typed when a question with these words is shown. Keys go in one by one. */
export type Reply = readonly [question: string, ...keys: string[]];

export const enter = '\r';
export const down = '\u001b[B';
export const ctrlC = '\u0003';

export interface Session {
  readonly exit: number;
  readonly stdout: string;
  /** Everything that was shown, without colours and cursor movements. */
  readonly screen: string;
  /** Replies that no question came for. */
  readonly left: readonly Reply[];
}

interface Sitting {
  readonly argv: readonly string[];
  readonly replies: readonly Reply[];
  readonly state: string;
  /** The input ends after the last reply. */
  readonly hangsUp?: boolean;
}

/** 23 November 2026, noon UTC. */
export const noon = Date.UTC(2026, 10, 23, 12);

const afterAWhile = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** Somebody at a terminal, over streams: waits for each question, types, and looks at what comes. */
export async function sitDown({ argv, replies, state, hangsUp = false }: Sitting): Promise<Session> {
  const input = new PassThrough();
  const output = new PassThrough();
  // A prompt closes what it wrote to, unless that is the terminal itself.
  Object.assign(output, { end: () => output });
  const left = [...replies];
  let fresh = '';
  let screen = '';
  let stdout = '';
  let typing = Promise.resolve();
  // A question that nobody expected ends the talk instead of hanging the test.
  const patience = setInterval(() => {
    // Until the first question is there, the program is still being loaded.
    if (screen === '' || Date.now() - heard < 4000) return;
    screen += `\n(nobody answered)\n`;
    input.end();
  }, 500);
  let heard = Date.now();

  const type = async (keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await afterAWhile();
      input.write(key);
    }
    if (left.length > 0 || !hangsUp) return;
    await afterAWhile();
    input.end();
  };
  output.on('data', (chunk: Buffer) => {
    const text = stripVTControlCharacters(chunk.toString());
    heard = Date.now();
    fresh += text;
    screen += text;
    const [awaited] = left;
    if (awaited === undefined || !asks(fresh, awaited[0])) return;
    left.shift();
    fresh = '';
    typing = typing.then(() => type(awaited.slice(1)));
  });
  const io: Io = {
    stdout: (text) => {
      stdout += typeof text === 'string' ? text : '';
    },
    stderr: (text) => {
      screen += text;
    },
    env: { XDG_STATE_HOME: state, NO_COLOR: '1' },
    stdoutIsTerminal: false,
    stderrIsTerminal: true,
    terminal: { input, output },
    now: () => noon,
  };
  const exit = await main(argv, io);
  clearInterval(patience);
  await typing;
  return { exit, stdout, screen, left };
}

/** A question that waits stands on a line with a question mark in front, possibly broken over two. */
const asks = (shown: string, words: string): boolean =>
  shown
    .replace(/\s+/g, ' ')
    .split('? ')
    .slice(1)
    .some((_, at, all) => all.slice(at).join('? ').startsWith(words));
