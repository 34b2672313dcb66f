import type { Answer, Question } from '../../../src/app/wizard/questions/Question.ts';

/** The same row of numbers from 0 to 1 for the same seed (mulberry32). */
export function randomly(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const texts = [
  'Northwind',
  'Всё готово',
  'منصة واحدة',
  'a: b # c',
  '"quoted"',
  '0123',
  '17',
  '250.50',
  '12.5 %',
  'EUR',
  'SA',
  'Germany',
  '2026-11-20',
  '2026-12-24',
  'x@example.com',
  'Tag; Weight ↵ P-1; 22,306 ↵ P-2; 7 ↵ Sum; 29,306',
  'a; 12',
  '+1 202 555 0141',
  'да',
];

/** Something that the question takes: mostly something new, at times Enter, at times left open. */
export function anyAnswer(question: Question, random: () => number, isCheap = false): Answer {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  if (question.kind === 'yes-no') return random() < 0.4;
  if (question.kind === 'choice') return pick(question.choices)?.value ?? '';
  const isTaken = (text: Answer): boolean => (isCheap ? question.fits(text) : question.check(text) === null);
  if (question.optional && random() < 0.3) return null;
  const start = Math.floor(random() * texts.length);
  const row = [...texts.slice(start), ...texts.slice(0, start)].map((text) =>
    /\p{L}{4}/u.test(text) && text !== 'Germany' ? `${text} ${Math.floor(random() * 1000)}` : text,
  );
  return row.find(isTaken) ?? (isTaken(question.suggestion) ? question.suggestion : null);
}
