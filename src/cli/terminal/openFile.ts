import { spawn } from 'node:child_process';

/** Opens a file with whatever the system opens it with; whether that works is the system's matter. */
export function openFile(path: string): void {
  const [command, ...before] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['explorer'] : ['xdg-open'];
  if (command === undefined) return;
  const viewer = spawn(command, [...before, path], { detached: true, stdio: 'ignore' });
  viewer.on('error', () => undefined);
  viewer.unref();
}
