import { join } from 'node:path';
import { runProgram } from '../set-up/run-program.js';
import { add, nothing } from './tally.js';

/** Runs rows of checks side by side, each row in order, and says of each whether it passed; of one that failed also why. */
export async function runAll(root, rows) {
  const tallies = await Promise.all(rows.map((row) => runRow(root, row)));
  return tallies.reduce(add, nothing);
}

async function runRow(root, row) {
  let tally = nothing;
  for (const check of row) tally = add(tally, await run(root, check));
  return tally;
}

async function run(root, { name, tool, args }) {
  const started = Date.now();
  const { code, output } = await runProgram('node', [join(root, 'node_modules', tool), ...args], { cwd: root });
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (code !== 0) console.log(output.trim());
  return { ...nothing, [code === 0 ? 'passed' : 'failed']: 1 };
}
