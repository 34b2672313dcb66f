// The reference validator, as its command line is; by its version, so that a pass says what passed.
import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const version = '1.28.2';
const artifact = `org.verapdf.apps:greenfield-apps:${version}`;
const main = 'org.verapdf.apps.GreenfieldCliWrapper';
const mostOutput = 256 * 1024 * 1024;

const runs = (program) => spawnSync(program, ['-version'], { stdio: 'ignore' }).status === 0;

/** The validator in a folder, brought by Maven; where it cannot be had, why. */
export function bringValidator(folder) {
  const missing = ['java', 'mvn'].filter((program) => !runs(program));
  if (missing.length > 0) return { why: `${missing.join(' and ')} cannot be run here` };
  const { status } = spawnSync(
    'mvn',
    ['-q', '-B', '-Dstyle.color=never', 'dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`],
    { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0) return { why: `Maven cannot bring ${artifact}` };
  return { jar: join(folder, `greenfield-apps-${version}.jar`) };
}

const attribute = (text, name) => new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1] ?? '?';
const inside = (text, name) => new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`).exec(text)?.[1]?.trim() ?? '?';

/** What one file fails of a flavour: a line a rule, or that it could not be looked at at all. */
function failuresOf(job, flavour) {
  const file = inside(job, 'name');
  if (/<validationReport [^>]*isCompliant="true"/.test(job)) return [];
  const rules = [...job.matchAll(/<rule [\s\S]*?<\/rule>/g)].map(
    ([rule]) =>
      `${file}: ${flavour}, ${attribute(rule, 'specification')}, clause ${attribute(rule, 'clause')}, ` +
      `test ${attribute(rule, 'testNumber')}, failed ${attribute(rule, 'failedChecks')} times: ${inside(rule, 'description')}`,
  );
  return rules.length > 0 ? rules : [`${file}: ${flavour}, not validated: ${inside(job, 'exceptionMessage')}`];
}

/** All failures of files, in one run of the JVM. */
export async function validate(jar, flavour, files) {
  const args = ['-cp', jar, main, '--flavour', flavour, '--format', 'xml', ...files];
  // It exits with 1 where a file fails: what failed is in the report.
  const { stdout } = await promisify(execFile)('java', args, { maxBuffer: mostOutput }).catch((error) => error);
  const jobs = [...(stdout ?? '').matchAll(/<job>[\s\S]*?<\/job>/g)].map(([job]) => job);
  const failures = jobs.flatMap((job) => failuresOf(job, flavour));
  return jobs.length === files.length
    ? failures
    : [...failures, `${flavour}: the validator was given ${files.length} files and told of ${jobs.length}`];
}
