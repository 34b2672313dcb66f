import type { Face } from './Face.ts';

/** A question of the program itself, beside the dossier's. Null when the person stops. */
export async function askYes(
  face: Face,
  topic: string,
  prompt: string,
  suggestion: 'yes' | 'no',
  notes: readonly string[] = [],
): Promise<boolean | null> {
  const reply = await face.ask({
    key: '',
    topic,
    prompt,
    notes,
    kind: 'yes-no',
    choices: [],
    suggestion,
    optional: false,
    check: (answer) => (typeof answer === 'boolean' ? null : 'Answer yes or no.'),
  });
  if (reply.kind === 'stop') return null;
  return reply.kind === 'answer' && reply.answer === true;
}
