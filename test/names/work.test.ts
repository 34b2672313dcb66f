import { expect, test, vi } from 'vitest';
import { fold } from '../../src/foundation/names/fold.ts';
import { openSearch } from '../../src/foundation/names/openSearch.ts';
import { soundsOf } from '../../src/foundation/names/transliterate.ts';
import { prepare } from '../../src/app/build.ts';

// How much is done is counted, not how long it takes: that depends on the machine.
vi.mock(import('../../src/foundation/names/fold.ts'), async (original) => {
  const real = await original();
  return { ...real, fold: vi.fn(real.fold) };
});
vi.mock(import('../../src/foundation/names/transliterate.ts'), async (original) => {
  const real = await original();
  return { ...real, soundsOf: vi.fn(real.soundsOf) };
});

const names = ['Brightwater Logistics Ltd.', 'ООО «Красная Мельница»', 'شركة الندى للأغذية'];

test('a text is folded once for all that is looked for in it', () => {
  const search = openSearch(
    names.flatMap((text) => [
      { as: 'company' as const, text },
      { as: 'person' as const, text },
    ]),
  );
  vi.mocked(fold).mockClear();
  search('The hall runs on one shift. It was opened in May, and nobody waits at the gate.');
  expect(vi.mocked(fold)).toHaveBeenCalledTimes(1);
});

test('what a word sounds like is worked out once', () => {
  const search = openSearch(names.map((text) => ({ as: 'company' as const, text })));
  const text = 'seventeen carriers and seventeen drivers, seventeen vans';
  search(text);
  vi.mocked(soundsOf).mockClear();
  search(text);
  expect(vi.mocked(soundsOf)).not.toHaveBeenCalled();
});

test.each(['quick-start', 'ru', 'ar', 'long-names'])(
  'texts of %s are each folded twice: alone, and in their line',
  (name) => {
    vi.mocked(fold).mockClear();
    const file = `examples/${name}/dossier.yaml`;
    const request = { file, date: '2026-11-23', allow: [], strict: false, draft: false };
    const { composed } = prepare(request, { now: Date.UTC(2026, 10, 23, 9), sourceDateEpoch: undefined });
    expect(composed).not.toBeNull();
    const texts = vi.mocked(fold).mock.calls.map(([text]) => text);
    const distinct = new Set(texts);
    // Names are folded form by form; a text that is printed twice stands in two lines.
    expect(texts.length / distinct.size).toBeLessThan(3);
  },
);
