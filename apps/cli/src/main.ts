import './in-production.js';
import { explain } from './screen/explain.js';
import { tellParent } from './hub/parent.js';
import { createProgram } from './program.js';

try {
  await createProgram().parseAsync();
  process.exit();
} catch (error) {
  const lines = explain(error);
  // What isn't the user's doing is a fault of ours, and then the stack is what helps.
  if (lines === undefined) console.error(error);
  else console.error(lines);
  tellParent({ failed: lines ?? String(error) });
  process.exit(1);
}
