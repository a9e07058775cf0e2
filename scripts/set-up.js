// The gate: syntax that any Node which knows modules can read, so that one too old is told so in one line.
const [major] = process.versions.node.split('.').map(Number);

if (major < 20) {
  console.error(`Tidings needs Node 20 or newer; this is ${process.versions.node}. Get one from https://nodejs.org and run the command again.`);
  process.exit(1);
} else {
  import('./set-up/main.js');
}
