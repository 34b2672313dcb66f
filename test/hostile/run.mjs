// 200 hostile documents against the built `compare`: each has to end within its seconds and megabytes, with a finding or
// a list of differences, and without a stack trace. Run by hand before a release: npm run check:hostile
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

// Seconds of the processor: what else the machine does is not counted.
const most = { files: 200, seconds: 2, megabytes: 256 };
const dossier = 'examples/quick-start/dossier.yaml';
const program = 'bin/kam-propose.js';
const folder = mkdtempSync(join(tmpdir(), 'kam-hostile-'));

const bundle = await rolldown({ input: 'test/foundation/word/hostile.ts', platform: 'node' });
await bundle.write({ file: join(folder, 'hostile.mjs'), format: 'esm' });
const { hostileFiles, damaged } = await import(join(folder, 'hostile.mjs'));

const copy = join(folder, 'copy.docx');
spawnSync(process.execPath, [program, 'build', dossier, '--format', 'docx', '-o', copy, '-q']);
const sound = readFileSync(copy);
const spoilt = Array.from({ length: most.files - hostileFiles.length }, (_, seed) => ({
  name: `damaged ${seed}`,
  bytes: () => damaged(sound, seed),
  isRefused: false,
}));

// Writes down what the process used when it ends.
const hook = join(folder, 'hook.cjs');
writeFileSync(
  hook,
  `process.on('exit', () => {
     const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
     require('node:fs').writeFileSync(process.env.USED, JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024]));
   });`,
);

const [file, used] = [join(folder, 'x.docx'), join(folder, 'used')];
let bad = 0;
let [slowest, largest] = [0, 0];
for (const { name, bytes, isRefused } of [...hostileFiles, ...spoilt]) {
  writeFileSync(file, bytes());
  rmSync(used, { force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-r', hook, program, 'compare', file, dossier], {
    env: { ...process.env, USED: used },
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
    encoding: 'utf8',
  });
  const [seconds, megabytes] = existsSync(used) ? JSON.parse(readFileSync(used, 'utf8')) : [Infinity, Infinity];
  [slowest, largest] = [Math.max(slowest, seconds), Math.max(largest, megabytes)];
  // A copy whose faces alone are damaged may differ in nothing.
  const isTold = isRefused
    ? status === 1 && stderr.includes('E621')
    : status === 4 || status === 1 || name.startsWith('damaged');
  const isClean = !/E700|\n {4}at /.test(stderr) && status !== null && status !== 70;
  if (isTold && isClean && seconds <= most.seconds && megabytes <= most.megabytes) continue;
  bad += 1;
  console.log(
    `${name}: exit ${status}, ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB ${stderr.slice(0, 200)}${stdout.length}`,
  );
}
rmSync(folder, { recursive: true, force: true });
console.log(
  `${hostileFiles.length + spoilt.length} documents, ${bad} bad; slowest ${slowest.toFixed(2)} s, largest ${largest.toFixed(0)} MB`,
);
process.exitCode = bad === 0 ? 0 : 1;
