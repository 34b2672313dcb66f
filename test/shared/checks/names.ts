import { expect } from 'vitest';
import type { Checks, SharedCase } from '../SharedCase.ts';

/** The codes that a build names, each once. */
async function codesOf(given: SharedCase, env?: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { stderr } = await given.build([], env);
  return [...new Set(stderr.match(/^[EWI]\d{3}/gm) ?? [])].filter((code) => /^(?:E303|.90\d)$/.test(code)).sort();
}

export const names: Checks = {
  'cases/attack-competitor-named': async (given) => {
    expect(await codesOf(given)).toContain('E903');
  },

  'cases/attack-names-in-a-ci-log': async (given) => {
    const open = await given.build();
    const shared = await given.build([], { CI: '1' });
    expect(shared.exit).toBe(open.exit);
    const told = `${shared.stderr}${(await given.run(['explain', 'dossier.yaml'], { CI: '1' })).stdout}`;
    for (const [name] of given.read('dossier.yaml').matchAll(/(?<=(?:^|[{\s])(?:name|company): )[^,}\n]+/gm)) {
      const isPrinted = open.text.includes(name.replaceAll('"', ''));
      if (!isPrinted) expect(told).not.toContain(name.replaceAll('"', ''));
    }
    expect(told).toMatch(/dmu\[\d\]/);
  },

  'cases/attack-other-client-in-quoted-keys': async (given) => {
    const { exit, stderr } = await given.run(['build', given.path('ours/dossier.yaml'), '-o', given.path('out.pdf')]);
    expect(exit).toBe(4);
    expect(stderr).toContain('E902');
  },

  'cases/attack-reference-by-its-short-name': async (given) => {
    const { exit, stderr } = await given.build();
    expect(exit).toBe(4);
    expect(stderr.match(/^E303/gm)?.length).toBeGreaterThanOrEqual(3);
  },

  'cases/attack-reference-called-total': async (given) => {
    const { exit, stderr } = await given.build();
    expect(exit).toBe(0);
    expect(stderr).not.toMatch(/E303|W902/);
  },

  'cases/attack-reference-in-another-case': async (given) => {
    expect(await codesOf(given)).toContain('E303');
  },

  'cases/attack-reference-with-a-soft-hyphen': async (given) => {
    expect(await codesOf(given)).toEqual(['E303', 'W906']);
  },

  'cases/attack-sentence-of-a-private-note': async (given) => {
    expect(await codesOf(given)).toEqual(['E901', 'W901']);
  },

  'cases/attack-talking-point-said-aloud': async (given) => {
    expect((await given.build()).exit).toBe(0);
    expect(await codesOf(given)).toEqual([]);
  },

  'cases/name-in-other-signs': async (given) => {
    const { exit, stderr } = await given.build();
    expect(exit).toBe(4);
    for (const at of [0, 1, 2]) expect(stderr).toContain(`(references[${at}].company)`);
  },

  'cases/blanks-not-filled-in': async (given) => {
    const { exit, stderr } = await given.build();
    expect(exit).toBe(4);
    expect(stderr).toContain('E905');
    expect(stderr.match(/^W905/gm)?.length).toBeGreaterThanOrEqual(2);
    const draft = await given.build(['--draft']);
    expect(draft.exit).toBe(0);
    expect(draft.stderr).not.toContain('905');
  },
};
