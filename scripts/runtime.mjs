// Runs before everything else: TypeScript is run as it is, which Node can do from 22.20 on. The project brings its own
// Node 24 as a dev dependency; where install scripts are off, that one is missing and the machine's is used.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 20)) {
  process.stderr.write(
    `Loketgraaf needs Node 22.20 or newer and found ${process.versions.node}: run "npm ci" with install scripts on, so that it gets its own Node 24.\n`,
  );
  process.exit(1);
}
