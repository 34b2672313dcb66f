'use strict';
// Node 22.1 and later can keep the code that V8 has compiled. Whoever can write there can run code as this user, so it
// lies in a folder that nobody else can write, or nowhere.
const { mkdirSync, realpathSync, statSync } = require('node:fs');
const { homedir } = require('node:os');
const { dirname, isAbsolute, join } = require('node:path');

/** The folder of a user for what can be made again. */
function cachesOf(env, platform) {
  if (platform === 'win32') return env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local');
  // The XDG base directories ignore a path that is not absolute.
  if (env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME)) return env.XDG_CACHE_HOME;
  return platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache');
}

const sharedBits = 0o022;
const stickyBit = 0o1000;

/** Whether nobody but this user (and root) can write into a folder, or put another in its place. On Windows profiles are private. */
function isPrivate(folder) {
  if (process.getuid === undefined) return true;
  const user = process.getuid();
  const own = statSync(folder);
  if (own.uid !== user || (own.mode & sharedBits) !== 0) return false;
  for (let at = dirname(folder); ; at = dirname(at)) {
    const { uid, mode } = statSync(at);
    const isShared = (mode & sharedBits) !== 0 && (mode & stickyBit) === 0;
    if ((uid !== user && uid !== 0) || isShared) return false;
    if (at === dirname(at)) return true;
  }
}

/** A folder that only this user can write, made where it is not there yet; null where there can be none. */
function privateFolder(env, platform = process.platform) {
  try {
    const folder = join(cachesOf(env, platform), 'kam-propose', 'compiled');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const real = realpathSync(folder);
    return isPrivate(real) ? real : null;
  } catch {
    // Without a cache the program only starts more slowly.
    return null;
  }
}

/** Has Node keep compiled code, where it can and nobody has decided otherwise. */
function useCompileCache({ enableCompileCache }, env) {
  if (enableCompileCache === undefined || env.NODE_COMPILE_CACHE || env.NODE_DISABLE_COMPILE_CACHE) return;
  const folder = privateFolder(env);
  if (folder !== null) enableCompileCache(folder);
}

module.exports = { privateFolder, useCompileCache };
