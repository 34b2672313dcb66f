// Loaded before a program that is measured: tells what it took when it ends.
const { writeSync } = require('node:fs');
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(2, `\n#usage ${(user + system) / 1e6} ${process.resourceUsage().maxRSS / 1024}\n`);
});
