'use strict';
// Loads the program's files as `require` would, with what V8 made of them when the program was built: reading and
// compiling them anew is a fifth of a short run. Code that another Node made is left alone: V8 would look at its own version
// and flags before it runs any, but not at the processor, nor at every bit.
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const maker = [process.version, process.platform, process.arch].join('-');
const codeOf = (file) => `${file}.${maker}.code`;
const wrap = (source) => `(function (exports, require, module, __filename, __dirname) {${source}\n})`;

function kept(file) {
  try {
    return readFileSync(codeOf(file));
  } catch {
    // Nothing was kept for this file.
    return undefined;
  }
}

/**
 * Opens the program in its folder. `keepCode` writes what V8 has made by then of each file that was loaded for a command:
 * those that come with the first one are loaded before V8 is tuned, and it would not know them again.
 */
exports.openProgram = function openProgram(folder) {
  const loaded = new Map();
  const scripts = new Map();
  const load = (name) => {
    const known = loaded.get(name);
    if (known !== undefined) return known.exports;
    const file = join(folder, name);
    const module = { exports: {} };
    loaded.set(name, module);
    const script = new Script(wrap(readFileSync(file, 'utf8')), { filename: file, cachedData: kept(file) });
    scripts.set(file, script);
    const inner = (id) => (id.startsWith('./') ? load(id.slice(2)) : require(id));
    script.runInThisContext().call(module.exports, module.exports, inner, module, file, folder);
    return module.exports;
  };
  const program = load('main.cjs');
  scripts.clear();
  const keepCode = () => {
    for (const [file, script] of scripts) writeFileSync(codeOf(file), script.createCachedData());
  };
  return { program, keepCode };
};
