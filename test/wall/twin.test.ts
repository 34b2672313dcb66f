import { describe, expect, test } from 'vitest';
import { attachedFiles } from '../publication/output/pdf/attachedFiles.ts';
import { buildTwin } from './buildData.ts';
import { everything, otherForms, plantCanaries } from './canaries.ts';
import { foundCanaries } from './coverage.ts';
import { withLeaf, type Path } from './leaves.ts';

const textsOf = async (data: unknown): Promise<readonly string[]> => {
  const { bytes, diagnostics } = await buildTwin(data);
  if (!bytes) throw new Error(JSON.stringify(diagnostics));
  const files = attachedFiles(Buffer.from(bytes));
  if (files.length !== 2) throw new Error('Two files go with it.');
  return files.flatMap(({ name, text }) => [text, name]);
};

describe('what goes with a PDF for machines says nothing private (D4)', () => {
  test('no private text is in it, nor an id or the name of a file', async () => {
    const { data, canaries } = plantCanaries(everything);
    const texts = await textsOf(data);
    expect(texts.join('').length).toBeGreaterThan(10_000);
    expect(texts.join('')).toContain('Everything at once');
    expect(foundCanaries(canaries, texts)).toEqual([]);
  });

  const privately: readonly (readonly [string, Path, unknown])[] = [
    ['a birthday', ['dmu', 0, 'internal', 'personal', 'birthday'], '11-23'],
    ['a margin', ['offer', 'internal', 'margin_percent'], '44'],
    ['a note', ['dmu', 0, 'internal', 'note'], 'likes length'],
  ];

  test.each(privately)('%s changes nothing in it', async (_, path, value) => {
    expect(await textsOf(withLeaf(everything, path, value))).toEqual(await textsOf(everything));
  });

  test('a private text that is let out on purpose is seen', async () => {
    const { data, canaries } = plantCanaries(everything);
    const seen = foundCanaries(canaries, [...(await textsOf(data)), canaries[0]?.token ?? '']);
    // An id stands wherever it is used: one token, several places.
    expect(seen.length).toBeGreaterThan(0);
  });

  test('nor in that of a dossier in its other forms', async () => {
    const { data, canaries } = plantCanaries(otherForms);
    expect(foundCanaries(canaries, await textsOf(data))).toEqual([]);
  });
});
