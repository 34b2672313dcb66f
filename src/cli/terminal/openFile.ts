import { spawn } from 'node:child_process';
import type { Io } from './Io.ts';

const viewers: Readonly<Partial<Record<NodeJS.Platform, string>>> = { darwin: 'open', win32: 'explorer' };

/** How long a viewer has to fail: what still runs then shows the file. */
const patience = 3_000;

/** What became of a viewer: it runs or has handed the file on, is not there, or failed. */
type Opened = 'open' | 'missing' | 'failed';

function startViewer(command: string, path: string, env: Io['env']): Promise<Opened> {
  return new Promise((resolve) => {
    const viewer = spawn(command, [path], { detached: true, stdio: 'ignore', env });
    const timer = setTimeout(() => {
      resolve('open');
    }, patience);
    const settle = (opened: Opened): void => {
      clearTimeout(timer);
      resolve(opened);
    };
    viewer.on('error', () => {
      settle('missing');
    });
    viewer.on('exit', (code) => {
      // The explorer of Windows says 1 whatever it did.
      settle(code === 0 || command === 'explorer' ? 'open' : 'failed');
    });
    viewer.unref();
  });
}

/** Opens a file with whatever the system opens it with, and says where that is not possible: the file is there all the same. */
export async function openFile(path: string, { env, stderr }: Io): Promise<void> {
  const command = viewers[process.platform] ?? 'xdg-open';
  const opened = await startViewer(command, path, env);
  if (opened === 'missing') stderr(`${path} is written, but nothing opens it here: there is no ${command}.\n`);
  if (opened === 'failed')
    stderr(`${path} is written, but ${command} could not open it: no viewer is set up, or there is no screen.\n`);
}
