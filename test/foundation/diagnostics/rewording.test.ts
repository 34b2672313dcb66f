import { afterAll, describe, expect, test, vi } from 'vitest';
import { full, mistakes } from '../../internal/dossier/seeded.ts';
import { errors } from '../../app/situationCases.ts';
import type * as forms from '../../../src/foundation/diagnostics/messages/expectations.ts';
import type * as table from '../../../src/foundation/diagnostics/messages/index.ts';
import type * as shared from '../../../src/foundation/diagnostics/messages/shared.ts';
import { put, quickStartWith, workFolder } from '../../cli/workFolder.ts';
import { sampleOf } from '../../size.ts';

const folder = '../../../src/foundation/diagnostics/messages';

/** A sentence without meaning, with the same holes: whoever reads sentences to decide something decides otherwise now. */
const reworded = (sentence: string): string => `Zyx ${(sentence.match(/\{[A-Za-z]+\}/g) ?? []).join(' ')} abc.`;

/** Every sentence of a table reworded; names, codes and flags as they are. */
function reword(value: unknown, key = ''): unknown {
  if (typeof value === 'string')
    return ['message', 'fix', 'expected', 'example'].includes(key) ? reworded(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, reword(inner, name)]));
}

const world = { now: Date.UTC(2026, 10, 23), sourceDateEpoch: undefined };

/** What the program does with a dossier, in the words of the table that is in place. */
async function load() {
  vi.resetModules();
  const { prepare } = await import('../../../src/app/build.ts');
  const { exitFor } = await import('../../../src/app/findings.ts');
  const { openDossier } = await import('../../../src/app/wizard/openDossier.ts');
  const { isForEditors } = await import('../../../src/foundation/diagnostics/diagnose.ts');
  return (file: string) => {
    const request = { file, date: '2026-11-23', allow: [], strict: false, draft: false };
    const { diagnostics } = prepare(request, world);
    const opened = openDossier({ file, from: undefined, date: request.date }, world);
    const behaviour = {
      exit: exitFor(diagnostics, request),
      findings: diagnostics.map((diagnostic) => ({ ...diagnostic, message: '', fix: '' })),
      editors: diagnostics.map(isForEditors),
      asked:
        'setting' in opened
          ? opened.setting.wrong.map(({ path, suggestion }) => ({ path, suggestion }))
          : opened.diagnostics.map(({ code, path }) => ({ code, path })),
    };
    return { behaviour, words: diagnostics.map(({ message, fix }) => `${message} ${fix ?? ''}`) };
  };
}

type Run = Awaited<ReturnType<typeof load>>;

async function both(): Promise<readonly [plain: Run, strange: Run]> {
  const plain = await load();
  vi.doMock(`${folder}/index.ts`, async (original) => {
    const real = await original<typeof table>();
    return { ...real, messages: reword(real.messages) };
  });
  vi.doMock(`${folder}/expectations.ts`, async (original) => {
    const real = await original<typeof forms>();
    return { expectations: reword(real.expectations) };
  });
  vi.doMock(`${folder}/shared.ts`, async (original) => {
    const real = await original<typeof shared>();
    return { ...real, meant: 'Zyx {suggestion}?', ofSchemas: reword(real.ofSchemas) };
  });
  return [plain, await load()];
}

afterAll(() => {
  for (const name of ['index', 'expectations', 'shared']) vi.doUnmock(`${folder}/${name}.ts`);
  // The next file of this worker reads the program as it is.
  vi.resetModules();
});

describe('with every message and every fix reworded the program does the same', async () => {
  const [plain, strange] = await both();
  const same = (file: string): void => {
    const [before, after] = [plain(file), strange(file)];
    expect(after.behaviour).toEqual(before.behaviour);
    expect(before.words.length).toBeGreaterThan(0);
    expect(after.words.filter((words) => before.words.includes(words))).toEqual([]);
  };

  test.each(sampleOf(errors, 3))('%s', (_, changes) => {
    same(put(workFolder(), 'dossier.yaml', quickStartWith(...changes)));
  });

  // Every ninth: of keys misspelt and of values, in both files. The cases above hold every kind of finding.
  test.each(mistakes.filter((_, i) => i % 9 === 0))('$what', ({ file, text }) => {
    const work = workFolder();
    for (const [name, content] of Object.entries({ ...full, [file]: text })) put(work, name, content);
    same(`${work}/dossier.yaml`);
  });
});
