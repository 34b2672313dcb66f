import { Transform, type Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

const [open, close] = ['\u001b[200~', '\u001b[201~'];

/** Asks the terminal to mark what is pasted; and takes that back. */
export const markPastes = '\u001b[?2004h';
export const markNoPastes = '\u001b[?2004l';

/** Makes one answer of a pasted text: one line, which ends no question. */
type Reads = (pasted: string) => string;

/** What is typed, until it is let go. */
interface Typed {
  readonly input: Readable;
  /** Sets what becomes of what is pasted from now on; at first it is laid on one line. */
  readonly expect: (reads: Reads) => void;
  readonly letGo: () => void;
}

/**
 * What is typed, with pasted texts on one line: their further lines belong to the answer, and answer no other question.
 * A terminal that does not mark a paste hands it over in one piece, which nobody types.
 */
export function pastedLines(terminal: Readable): Typed {
  const decoder = new StringDecoder('utf8');
  let pasted: string | null = null;
  let reads: Reads = onOneLine;
  const take = (text: string): string => {
    if (pasted === null) {
      const start = text.indexOf(open);
      if (start < 0) return unmarked(text, reads);
      pasted = '';
      return unmarked(text.slice(0, start), reads) + take(text.slice(start + open.length));
    }
    const end = text.indexOf(close);
    if (end < 0) {
      pasted += text;
      return '';
    }
    const whole = reads(withoutKeys(pasted + text.slice(0, end)));
    pasted = null;
    return whole + take(text.slice(end + close.length));
  };
  const input = new Transform({
    transform: (chunk: Buffer, _, done) => {
      const text = take(decoder.write(chunk));
      done(null, text === '' ? undefined : text);
    },
  });
  Object.assign(input, asTerminal(terminal));
  terminal.pipe(input);
  const letGo = (): void => {
    terminal.unpipe(input);
    terminal.pause();
  };
  const expect = (wanted: Reads): void => {
    reads = wanted;
  };
  return { input, expect, letGo };
}

/** Keys that a text cannot hold steer the prompt: they are no part of what was copied. */
const steering = /[\u0000-\u0008\u000e-\u001f\u007f]/g;

const withoutKeys = (text: string): string => text.replace(steering, '');

/** A text on one line. */
export const onOneLine: Reads = (text) =>
  text
    .trim()
    .replace(/[ \t]*(?:\r\n|[\n\v\f\r\u2028\u2029])\s*/g, ' ')
    .replaceAll('\t', ' ');

/** A piece with more behind the end of a line is a paste; Enter alone, a line with its Enter, and keys that steer are typed. */
function unmarked(text: string, reads: Reads): string {
  const line = text.replace(/[\r\n]+$/, '');
  if (!/[\r\n]/.test(line.trim()) || /[\u0001-\u0008\u000e-\u001f]/.test(line)) return text;
  return reads(withoutKeys(line)) + text.slice(line.length, line.length + 1);
}

/** What a prompt asks of a terminal: raw keys. */
function asTerminal(terminal: Readable): object {
  if (!('setRawMode' in terminal) || typeof terminal.setRawMode !== 'function') return {};
  const { setRawMode } = terminal;
  return { isTTY: true, setRawMode: (mode: boolean): unknown => Reflect.apply(setRawMode, terminal, [mode]) };
}
