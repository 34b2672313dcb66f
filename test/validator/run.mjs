// `npm run check:pdf`: what we write, looked at by veraPDF: PDF/UA-1, and with `--pdf-a` PDF/A-3a. Exit code 1 where a
// rule fails. Needs Java and Maven; where they are not, it says so and is done. DOSSIERS=600 for more generated ones.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFiles } from './makeFiles.mjs';
import { bringValidator, validate, version } from './verapdf.mjs';

const dossiers = Number(process.env.DOSSIERS ?? 60);
const folder = mkdtempSync(join(tmpdir(), 'kam-validator-'));

async function check(jar) {
  const made = await makeFiles(folder, dossiers);
  const whole = made.filter(({ fault }) => fault === null);
  const all = whole.map(({ file }) => file);
  const archives = whole.filter(({ archive }) => archive).map(({ file }) => file);
  const failures = [
    ...made.flatMap(({ fault }) => fault ?? []),
    ...(await Promise.all([validate(jar, 'ua1', all), validate(jar, '3a', archives)])).flat(),
  ];
  for (const failure of failures) console.log(failure.replaceAll(`${folder}/`, ''));
  console.log(
    `veraPDF ${version}: ${all.length} files against PDF/UA-1, ${archives.length} of them against PDF/A-3a; ` +
      `${failures.length} ${failures.length === 1 ? 'failure' : 'failures'}`,
  );
  return failures.length === 0;
}

try {
  const { jar, why } = bringValidator(folder);
  if (why !== undefined) console.log(`skipped: ${why}`);
  else if (!(await check(jar))) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
