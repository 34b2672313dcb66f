import { spawn } from 'node:child_process';

const viewers: Readonly<Partial<Record<NodeJS.Platform, string>>> = { darwin: 'open', win32: 'explorer' };

/** Opens a file with whatever the system opens it with; whether that works is the system's matter. */
export function openFile(path: string): void {
  const command = viewers[process.platform] ?? 'xdg-open';
  const viewer = spawn(command, [path], { detached: true, stdio: 'ignore' });
  viewer.on('error', () => undefined);
  viewer.unref();
}
