import { expect, test } from 'vitest';
import { judgeFile } from '../../../src/app/verify/judgeFile.ts';
import { runCli } from '../../cli/runCli.ts';
import { hostileFiles } from './hostile.ts';

const { bytes: sound } = await runCli(['build', 'examples/quick-start/dossier.yaml', '-q', '-o', '-']);

// What each costs is looked at by `npm run check:hostile`.
test.each(hostileFiles(sound))('%s ends with a finding', (name, bytes) => {
  const { verdict, findings } = judgeFile('x.pdf', bytes());
  if (name === 'a digest that fits a file of nothing') expect(verdict).toBe('unchanged');
  else expect([['changed', 'not_ours'].includes(verdict), findings.length > 0]).toEqual([true, true]);
});
