import * as z from 'zod/mini';
import { toPlain } from '../foundation/data/Plain.ts';
import { SourceNumber } from '../foundation/data/SourceNumber.ts';
import { decodeText } from '../foundation/yaml/decodeText.ts';
import { parseYaml } from '../foundation/yaml/parseYaml.ts';
import { writeBlock } from '../foundation/yaml/writeYaml.ts';

const asText = z.transform((value: unknown) => (value instanceof SourceNumber ? value.source : value));
const text = z.pipe(asText, z.string());
const sha256 = z.pipe(asText, z.string().check(z.regex(/^[0-9a-f]{64}$/)));

const shape = z.strictObject({
  /** The form of this file. */
  lock: z.pipe(asText, z.literal('1')),
  /** The version of the program that froze it. */
  tool: text,
  /** What the PDF says of itself. */
  proposal: z.strictObject({
    number: z.nullable(text),
    revision: text,
    client: text,
    title: text,
    language: text,
    issued: text,
    expires: text,
    total: text,
  }),
  /** The day on which it was frozen. */
  frozen: text,
  /** The PDF, and how it was asked for. */
  pdf: z.strictObject({
    file: text,
    sha256,
    archive: z.boolean(),
    form: z.boolean(),
    twin: z.exactOptional(z.literal(true)),
    /** Whether it tells what changed since the revision before; left out where it does not. */
    changes: z.optional(z.boolean()),
  }),
  /** Digests of what holds nothing private. */
  content: sha256,
  look: sha256,
  layout: sha256,
  locale: sha256,
  pictures: z.array(text),
  sealed: z.strictObject({
    /** Fingerprint of the key. */
    key: text,
    /** From which, with the key, the ids of the dossier become opaque; the next revision carries it on. */
    salt: text,
    /** Keyed digest of every other input, names with it. */
    inputs: sha256,
    /** Keyed digest of this lock. */
    lock: sha256,
  }),
  /** The public proposal, as JSON: an opaque key with each text tells where the dossier has it. */
  facts: z.string(),
});

/** What is known of a frozen revision: nothing in it is private, nor tells it what is. */
export type Lock = z.infer<typeof shape>;

const heading = `# The lock of a frozen revision, written by "kam-propose freeze". It stays beside the PDF, and nobody edits it.
# It holds what the PDF says and digests of what it was made from; what is private is under one digest, whose key is not here.
`;

/** A lock as it is written. */
export function writeLock({ facts, ...head }: Lock): string {
  const lines = facts.split('\n').map((line) => `  ${line}`);
  return `${heading}${writeBlock(toPlain({ ...head, lock: 1 }))}facts: |-\n${lines.join('\n')}\n`;
}

/** A lock as it is read; null where these bytes are none. */
export function readLock(bytes: Uint8Array): Lock | null {
  const decoded = decodeText(bytes);
  const tree = 'text' in decoded ? parseYaml(decoded.text, '', 'map').tree : null;
  const read = shape.safeParse(tree?.value);
  return read.success ? read.data : null;
}
