// Hostile PDFs against the built `verify`: each has to end within its seconds and megabytes, with a finding, and without
// a stack trace. Run by hand before a release: npm run check:hostile
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

// Seconds of the processor: what else the machine does is not counted.
const most = { seconds: 2, megabytes: 256 };
const program = 'bin/kam-propose.js';
const folder = mkdtempSync(join(tmpdir(), 'kam-hostile-'));

const bundle = await rolldown({ input: 'test/app/verify/hostile.ts', platform: 'node' });
await bundle.write({ file: join(folder, 'hostile.mjs'), format: 'esm' });
const { hostileFiles } = await import(join(folder, 'hostile.mjs'));

const [sound, file, used] = ['sound.pdf', 'x.pdf', 'used'].map((name) => join(folder, name));
spawnSync(process.execPath, [program, 'build', 'examples/quick-start/dossier.yaml', '-o', sound, '-q']);
// Beside the file nothing may lie that it is held against.
const bytesOfSound = readFileSync(sound);
rmSync(sound);

const hook = join(folder, 'hook.cjs');
writeFileSync(
  hook,
  `process.on('exit', () => {
     const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
     require('node:fs').writeFileSync(process.env.USED, JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024]));
   });`,
);

const all = hostileFiles(bytesOfSound);
let bad = 0;
let [slowest, largest] = [0, 0];
for (const [name, bytes] of all) {
  writeFileSync(file, bytes());
  const argv = ['-r', hook, program, 'verify', file];
  const env = { ...process.env, USED: used };
  const { status, stderr } = spawnSync(process.execPath, argv, { env, timeout: 60_000, encoding: 'utf8' });
  const [seconds, megabytes] = JSON.parse(readFileSync(used, 'utf8'));
  [slowest, largest] = [Math.max(slowest, seconds), Math.max(largest, megabytes)];
  // Its digest fits: it is whole, and its last day is not over.
  const isTold = name.startsWith('a digest that fits') || (status === 4 && /^E63\d/m.test(stderr));
  const isClean = !/E700|\n {4}at /.test(stderr);
  if (isTold && isClean && seconds <= most.seconds && megabytes <= most.megabytes) continue;
  bad += 1;
  console.log(`${name}: exit ${status}, ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB ${stderr.slice(0, 200)}`);
}
rmSync(folder, { recursive: true, force: true });
console.log(`${all.length} PDFs, ${bad} bad; slowest ${slowest.toFixed(2)} s, largest ${largest.toFixed(0)} MB`);
process.exitCode = bad === 0 ? 0 : 1;
