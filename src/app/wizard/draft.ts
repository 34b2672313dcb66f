import { sizeLimits } from '../../foundation/disk/sizeLimits.ts';
import { makeFolderFor } from '../../foundation/disk/makeFolder.ts';
import { createHash } from 'node:crypto';
import { openSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod/mini';
import { realDisk, writeAtomically } from '../../foundation/disk/writeAtomically.ts';
import type { Problem } from '../../foundation/disk/Problem.ts';
import { readArgument } from '../../foundation/disk/readArgument.ts';
import type { Answered } from './State.ts';

const answers = z.array(z.strictObject({ key: z.string(), answer: z.nullable(z.union([z.string(), z.boolean()])) }));
const form = z.strictObject({
  version: z.literal(2),
  file: z.string(),
  from: z.nullable(z.string()),
  answers,
  remembered: answers,
});

/** Answers that are kept until the dossier is written: they may hold personal facts, so nobody else may read them. */
export interface Draft {
  readonly file: string;
  readonly from: string | null;
  readonly answers: readonly Answered[];
  /** What was answered before somebody went back. */
  readonly remembered: readonly Answered[];
}

type Env = Readonly<Record<string, string | undefined>>;

/** Where drafts are kept: the state folder of the XDG base directories. */
function stateFolder({ XDG_STATE_HOME: named = '', HOME, USERPROFILE }: Env): string {
  const state = named === '' ? join(HOME ?? USERPROFILE ?? '.', '.local', 'state') : named;
  return join(state, 'kam-propose', 'drafts');
}

const draftFile = (env: Env, file: string): string =>
  join(stateFolder(env), `${createHash('sha256').update(resolve(file)).digest('hex').slice(0, 24)}.json`);

const forMeAlone = { ...realDisk, open: (path: string): number => openSync(path, 'wx', 0o600), modeOf: () => 0o600 };

/** Keeps what was answered so far. Returns null when it is kept. */
export function keepDraft(env: Env, draft: Draft): Problem | null {
  const path = draftFile(env, draft.file);
  makeFolderFor(path, 0o700);
  return writeAtomically(
    path,
    Buffer.from(JSON.stringify({ version: 2, ...draft, file: resolve(draft.file) })),
    forMeAlone,
  );
}

/** The draft of a dossier, of the same undertaking; null where there is none that can be read. */
export function findDraft(env: Env, file: string, from: string | null): Draft | null {
  const read = readArgument(draftFile(env, file), sizeLimits.draft);
  if (read.problem) return null;
  try {
    const result = z.safeParse(form, JSON.parse(new TextDecoder().decode(read.bytes)));
    return result.success && result.data.from === from && result.data.remembered.length > 0 ? result.data : null;
  } catch {
    return null;
  }
}

/** Forgets the draft of a dossier. */
export const dropDraft = (env: Env, file: string): void => {
  rmSync(draftFile(env, file), { force: true });
};
