// `npm run bench`: whole processes by their processor time (user and system) and peak memory, each in turn with
// `node -e 0`, as the median of the ratios. ROUNDS=21 for a calmer figure.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const rounds = Number(process.env.ROUNDS ?? 9);
const folder = mkdtempSync(join(tmpdir(), 'kam-bench-'));
const program = 'bin/kam-propose.js';
const on = ['--date', '2026-11-23', '-q'];
const build = (dossier) => [program, 'build', dossier, ...on, '-o', join(folder, 'out.pdf')];
const six = 'test/bench/six-pages.yaml';

/** What one run takes: seconds of the processor, and MiB at its peak. */
function run(args) {
  const { status, stderr } = spawnSync(process.execPath, ['-r', './test/bench/usage.cjs', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  const told = /#usage (\S+) (\S+)/.exec(stderr);
  if (status !== 0 || told === null) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return { seconds: Number(told[1]), memory: Number(told[2]) };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Two commands in turn; the first round warms the files up and is not counted. */
function against(ours, theirs, count = rounds) {
  const pairs = Array.from({ length: count + 1 }, () => [run(ours), run(theirs)]).slice(1);
  return {
    seconds: median(pairs.map(([a]) => a.seconds)),
    time: median(pairs.map(([a, b]) => a.seconds / b.seconds)),
    memory: median(pairs.map(([a, b]) => a.memory / b.memory)),
  };
}

/** The six pages with as many priced lines as are asked for. */
function withLines(count) {
  const file = join(folder, `${count}.yaml`);
  const line = (_, n) =>
    `    - { text: Part number ${n}, qty: ${(n % 7) + 1}, unit_price: "${100 + n}.00", tax: vat }\n`;
  const more = Array.from({ length: count }, line).join('');
  writeFileSync(file, readFileSync(six, 'utf8').replace('  lines:\n', `  lines:\n${more}`));
  return build(file);
}

const print = (goal, what, value, most) =>
  console.log(`${goal.padStart(4)}  ${what.padEnd(46)} ${value.toFixed(2).padStart(6)}   must be at most ${most}`);

try {
  const nothing = ['-e', '0'];
  const cold = against(build(six), nothing);
  print('1', 'build of 6 pages / node -e 0', cold.time, 4);
  print('4', '--help / node -e 0', against([program, '--help'], nothing).time, 1.25);
  print('4', '--version / node -e 0', against([program, '--version'], nothing).time, 1.25);
  print('5', 'validate / node -e 0', against([program, 'validate', six, ...on], nothing).time, 2.2);
  print('9', 'peak memory of the build / node -e 0', cold.memory, 1.9);
  const [few, many] = [300, 1200];
  const grown = against(withLines(many), withLines(few), 1).time;
  print('11', `growth exponent, ${few} → ${many} price lines`, Math.log(grown) / Math.log(many / few), 1.15);
  const arabic = against(build('examples/ar/dossier.yaml'), build('examples/ru/dossier.yaml'));
  print('12', '13 Arabic pages / 13 Russian ones', arabic.time, 2);
  const retail = against(build('examples/retail/dossier.yaml'), nothing);
  console.log(`      build of examples/retail: ${retail.seconds.toFixed(3)} s, ${retail.time.toFixed(2)} × node -e 0`);
} finally {
  rmSync(folder, { recursive: true });
}
