import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';
import type { Checks } from '../SharedCase.ts';

const isBuilt = existsSync('dist/main.cjs');

/** Runs the built program on a disk that is slow: the signal comes before the temporary file is renamed. */
function interrupted(folder: string, signal: string): number | null {
  const hook = join(folder, 'hook.cjs');
  writeFileSync(
    hook,
    `const fs = require('node:fs'); const real = fs.fsyncSync;
     fs.fsyncSync = (file) => { process.kill(process.pid, '${signal}'); return real(file); };`,
  );
  const argv = ['-r', hook, resolve('bin/kam-propose.js'), 'build', 'dossier.yaml', '-q', '-o', 'o.pdf'];
  return spawnSync(process.execPath, argv, { cwd: folder }).status;
}

export const files: Checks = {
  'cases/second-offer-same-client': async ({ run, files: names, path }) => {
    const pdf = 'northwind-traders-r1.pdf';
    expect((await run(['build', 'dossier.yaml'])).exit).toBe(0);
    const sent = readFileSync(path(pdf));
    const second = await run(['build', 'cold-store.yaml']);
    expect(second).toMatchObject({ exit: 3, stdout: '' });
    const said = second.stderr.replace(/\s+/g, ' ');
    for (const words of ['E602', '"Warehouse automation", revision 1', '`number`', '`revision`', '-o', '--force'])
      expect(said).toContain(words);
    expect(readFileSync(path(pdf)).equals(sent)).toBe(true);
    const again = await run(['build', 'dossier.yaml']);
    expect({ exit: again.exit, isTold: /W604|W208/.test(again.stderr) }).toEqual({ exit: 0, isTold: false });
    expect(sent.toString('latin1')).not.toContain(path('.').slice(0, -1));
    expect((await run(['build', 'cold-store.yaml', '-o', path('cold.pdf')])).exit).toBe(0);
    expect(names()).toContain('cold.pdf');
  },

  'cases/attack-temporary-file-after-ctrl-c': async ({ run, files: names, folder, path }) => {
    const temporary = (): readonly string[] => names().filter((name) => name.endsWith('.tmp'));
    const exits = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
    if (isBuilt)
      for (const [signal, exit] of Object.entries(exits)) {
        expect([signal, interrupted(folder, signal)]).toEqual([signal, exit]);
        expect(temporary()).toEqual([]);
      }
    const [old, young] = ['0123456789abcdef01', '0123456789abcdef02'].map((hex) => path(`.o.pdf.${hex}.tmp`));
    for (const leftover of [old, young]) writeFileSync(leftover ?? '', 'half a proposal');
    utimesSync(old ?? '', new Date('2020-01-01'), new Date('2020-01-01'));
    expect((await run(['build', 'dossier.yaml', '-o', path('o.pdf')])).exit).toBe(0);
    expect(temporary()).toEqual(['.o.pdf.0123456789abcdef02.tmp']);
  },

  'cases/attack-template-that-loops': async ({ build, files: names }) => {
    const { exit, stderr } = await build();
    expect(exit).toBe(1);
    expect(stderr).toContain('E322');
    expect(stderr.replace(/\s+/g, ' ')).toContain('library/loop.md:8:');
    expect(names()).not.toContain('out.pdf');
  },

  'cases/attack-stale-or-damaged-code-cache': () => {
    const shipped = ['bin', ...(isBuilt ? ['dist'] : [])].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    );
    expect(shipped.length).toBeGreaterThan(2);
    expect(shipped.filter((name) => name.endsWith('.code'))).toEqual([]);
    for (const name of shipped.filter((one) => one.startsWith('bin') && one.endsWith('.js')))
      expect(readFileSync(name, 'utf8')).not.toMatch(/cachedData|vm\.Script/);
    // What an older build left there goes with the next one.
    expect(readFileSync('rolldown.config.ts', 'utf8')).toContain('cleanDir: true');
    return Promise.resolve();
  },
};
