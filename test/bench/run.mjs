// `npm run bench`: whole processes by the wall clock, each as a ratio to `node -e 0` that is run in turn with it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const rounds = Number(process.env.ROUNDS ?? 9);
const folder = mkdtempSync(join(tmpdir(), 'kam-bench-'));
const retail = ['examples/retail/dossier.yaml', '--date', '2026-11-23', '-q'];
const subjects = {
  '--help': ['--help'],
  validate: ['validate', ...retail],
  build: ['build', ...retail, '-o', join(folder, 'out.pdf')],
};

function secondsOf(args) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

try {
  for (const [name, args] of Object.entries(subjects)) {
    const pairs = Array.from({ length: rounds + 1 }, () => [
      secondsOf(['bin/kam-propose.js', ...args]),
      secondsOf(['-e', '0']),
    ]).slice(1);
    const ratio = median(pairs.map(([ours, floor]) => ours / floor));
    console.log(
      `${name.padEnd(10)} ${median(pairs.map(([ours]) => ours)).toFixed(3)} s   ${ratio.toFixed(2)} × node -e 0`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
