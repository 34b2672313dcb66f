#!/usr/bin/env node
// Plain syntax on purpose: an old Node must get this far to say that it is old. CommonJS (see package.json beside it)
// because Node starts it without its loader of ES modules.
var version = process.versions.node.split('.').map(Number);

function stop(exitCode, lines) {
  process.stderr.write(lines.join('\n') + '\n');
  process.exitCode = exitCode;
}

function stopDamaged(cause) {
  stop(3, [
    'error: kam-propose cannot start: ' + cause,
    'A file of the program is missing or damaged: install it again.',
  ]);
}

/** Why a file of the program cannot be read; null where it can. */
function faultOf(file) {
  try {
    require('fs').accessSync(file, require('fs').constants.R_OK);
    return null;
  } catch (error) {
    return error;
  }
}

/** The file that is meant by an error of the engine: of one that is cut short only the first line of the stack tells it. */
function fileOf(error) {
  var found = /^(?:file:\/\/)?(.+\.[cm]?js):\d+$/m.exec(String(error && error.stack));
  return found ? found[1] : null;
}

/** Why the program cannot be loaded, in a few words: never a stack trace. */
function tellStartFault(error, main) {
  var path = require('path');
  var root = path.dirname(__dirname);
  var fault = faultOf(main);
  // Only in a copy of the sources is the program made by hand.
  if (fault && fault.code === 'ENOENT' && !faultOf(path.join(root, 'rolldown.config.ts')))
    return stop(3, ['The program is not built yet: run npm ci in ' + root + '.']);
  if (fault && fault.code === 'ENOENT') return stopDamaged(main + ' is missing.');
  if (fault) return stopDamaged(main + ' may not be read (' + fault.code + ').');
  var cause = String((error && error.message) || error).split('\n')[0];
  if (error && error.name === 'SyntaxError')
    return stopDamaged((fileOf(error) || main) + ' is damaged or cut short (' + cause + ').');
  // A file of the program that is missing or unreadable.
  if (error && (error.code === 'MODULE_NOT_FOUND' || 'syscall' in error)) return stopDamaged(cause);
  return stop(70, [
    'E700  This is a fault of kam-propose, not of your dossier.',
    '      It cannot start: ' + cause,
    '      Fix: Please report it with this message.',
  ]);
}

function start() {
  var main = require('path').join(__dirname, '..', 'dist', 'main.cjs');
  var program;
  try {
    require('./compileCache.js').useCompileCache(require('module'), process.env);
    program = require(main);
  } catch (error) {
    return tellStartFault(error, main);
  }
  if (typeof program.run !== 'function') return stopDamaged('dist/main.cjs holds no program.');
  program.run();
}

if (version[0] < 20 || (version[0] === 20 && version[1] < 19))
  stop(3, ['kam-propose needs Node 20.19 or newer; this is Node ' + process.versions.node + '.']);
else start();
