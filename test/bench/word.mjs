// `npm run bench:word`: packing the copy for Word beside a plain script of the package with the same paragraphs, tables and
// faces, in turn in one process, by the time of the processor; the median of the ratios, at most 1.3. ROUNDS=31 for a calmer figure.
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const rounds = Number(process.env.ROUNDS ?? 15);
const most = 1.3;
const examples = (process.env.EXAMPLES ?? 'quick-start,retail,ar,long-price').split(',');
// Inside the package, whose files the program finds from where it is.
const folder = mkdtempSync(join('test', 'bench', '.word-'));

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Seconds of the processor. */
async function timed(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

try {
  const bundle = await rolldown({ input: 'test/bench/word.ts', platform: 'node', logLevel: 'warn' });
  await bundle.write({ file: join(folder, 'word.mjs'), codeSplitting: false });
  const { pairOf } = await import(pathToFileURL(resolve(folder, 'word.mjs')).href);
  for (const name of examples) {
    const { paragraphs, ours, plain } = await pairOf(name);
    const pairs = [];
    // What is first warms up what both use.
    for (let round = -3; round < rounds; round += 1) {
      const pair =
        round % 2 === 0
          ? [await timed(ours), await timed(plain)]
          : [await timed(plain), await timed(ours)].toReversed();
      if (round >= 0) pairs.push(pair);
    }
    const ratio = median(pairs.map(([own, other]) => own / other));
    const seconds = [0, 1].map((side) => `${(median(pairs.map((pair) => pair[side])) * 1000).toFixed(0)} ms`);
    console.log(
      `${name.padEnd(12)} ${paragraphs} paragraphs: ${seconds.join(' / ')} = ${ratio.toFixed(2)}   must be at most ${most}`,
    );
    if (ratio > most) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
