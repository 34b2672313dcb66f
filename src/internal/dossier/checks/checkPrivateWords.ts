import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import type { Path } from '../../../foundation/data/Path.ts';
import { textOf } from '../../../foundation/schema/describeFound.ts';
import { visitSchema } from '../schema/visitSchema.ts';
import { sections } from '../schema/dossier.ts';
import { expandPath, type Written } from '../model/Written.ts';
import type { PrivateWord } from '../privacy/privateWords.ts';
import { report } from './report.ts';

interface Leaf {
  readonly text: string;
  readonly path: Path;
}

/** Sections that never reach the client as a whole, so that private words may stand in them. */
const inside = new Set(['dmu', 'arguments', 'follow_up', 'tender']);
const nouns = {
  text: 'a private note',
  email: 'a private e-mail address',
  phone: 'a private phone number',
  name: 'the name of a member that is not to be printed',
} as const;

const folded = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
const digits = (text: string): string => text.replace(/\D/g, '');

function publicLeaves(values: Written['values']): readonly Leaf[] {
  const own = Object.entries(sections)
    .filter(([name]) => !inside.has(name))
    .flatMap(([name, schema]) =>
      [...visitSchema(schema, values[name])]
        .filter(({ isPrivate }) => !isPrivate)
        .map(({ value, path }) => ({ value, path: [name, ...path] })),
    );
  const blocks = ['text', 'title'].flatMap((field) => expandPath(values, `arguments.blocks.*.${field}`));
  return [...own, ...blocks].flatMap(({ value, path }) => {
    const text = textOf(value);
    return text === null ? [] : [{ text, path }];
  });
}

function says({ text }: Leaf, word: PrivateWord): boolean {
  if (word.kind === 'phone') return digits(word.text).length >= 7 && digits(text).includes(digits(word.text));
  const [said, secret] = [` ${folded(text)} `, folded(word.text)];
  const at = said.indexOf(secret);
  if (at < 0 || secret === '') return false;
  const letters = /[\p{L}\p{N}]/u;
  return !letters.test(said[at - 1] ?? ' ') && !letters.test(said[at + secret.length] ?? ' ');
}

/** The few words that stand anywhere at all: one search in all texts is far quicker than one in each. */
function saidAnywhere(words: readonly PrivateWord[], leaves: readonly Leaf[]): readonly PrivateWord[] {
  const all = leaves.map(({ text }) => folded(text)).join('\n');
  const allDigits = leaves.map(({ text }) => digits(text)).join('\n');
  return words.filter(({ kind, text }) =>
    kind === 'phone' ? allDigits.includes(digits(text)) : all.includes(folded(text)),
  );
}

/** Private words in a text that the client will read (W901). */
export function checkPrivateWords(written: Written, privateOnes: readonly PrivateWord[]): readonly Diagnostic[] {
  const leaves = publicLeaves(written.values);
  const words = saidAnywhere(privateOnes, leaves);
  return leaves.flatMap((leaf) => {
    const word = words.find((candidate) => says(leaf, candidate));
    if (!word) return [];
    const place = written.places.find(word.path);
    return [
      report(written.places, {
        code: 'W901',
        message: `The client will read this, and it says ${nouns[word.kind]}${place ? ` (${place.file}:${place.line})` : ''}.`,
        fix: 'Take it out of this text, or out of the private part if the client may know it.',
        path: leaf.path,
      }),
    ];
  });
}
