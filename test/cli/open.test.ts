import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from './runCli.ts';
import { filesIn, put, workFolder } from './workFolder.ts';

/** Builds with --open where the only programs are these. */
async function openWith(viewer: string | null) {
  const folder = workFolder();
  if (viewer !== null) chmodSync(put(folder, 'bin/xdg-open', `#!/bin/sh\n${viewer}\n`), 0o755);
  const env = { PATH: join(folder, 'bin'), OPENED: join(folder, 'opened') };
  const out = join(folder, 'out.pdf');
  const run = await runCli(['build', 'examples/quick-start/dossier.yaml', '-q', '-o', out, '--open'], env);
  return { ...run, out, files: filesIn(folder) };
}

// Other systems have viewers of their own, which cannot be taken away.
test.skipIf(process.platform !== 'linux').each([
  ['none', null, 'there is no xdg-open'],
  ['one that fails', 'exit 3', 'xdg-open could not open it'],
  ['one that opens it', 'echo > "$OPENED"', ''],
])('--open with a viewer that is %s', async (_, viewer, said) => {
  const { exit, stdout, stderr, out, files } = await openWith(viewer);
  expect({ exit, stdout }).toEqual({ exit: 0, stdout: `${out}\n` });
  expect(files).toContain('out.pdf');
  if (said === '') expect({ stderr, isOpened: files.includes('opened') }).toEqual({ stderr: '', isOpened: true });
  else expect(stderr).toContain(said);
});
