#!/usr/bin/env node
// Plain syntax on purpose: an old Node must get this far to be told that it is old. CommonJS (see package.json beside
// it) because Node starts it without its loader of ES modules.
var version = process.versions.node.split('.').map(Number);
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  process.stderr.write('kam-propose needs Node 20.19 or newer; this is Node ' + process.versions.node + '.\n');
  process.exitCode = 3;
} else {
  var program = null;
  try {
    program = require('./chunks.js').openProgram(require('path').join(__dirname, '..', 'dist')).program;
  } catch (error) {
    process.stderr.write('The program is not built yet: run npm ci in its folder.\n');
    process.exitCode = 3;
  }
  if (program) program.run();
}
