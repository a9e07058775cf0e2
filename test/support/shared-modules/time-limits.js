/**
 * Ends what takes too long: jest-light-runner has no limits of time, and a hub that never answers would hold up the whole run. The limits are
 * Jest's, what a spec or a hook names or else `testTimeout`.
 */
import { clearTimeout, setTimeout } from 'node:timers';
import { addEventHandler } from 'jest-circus';
import config from '../../../jest.config.js';

addEventHandler((event, { currentDescribeBlock: block }) => {
  if (event.name === 'add_test') limit(block.children.at(-1), event);
  if (event.name === 'add_hook') limit(block.hooks.at(-1), event);
});

function limit(entry, { timeout = config.testTimeout, asyncError }) {
  const { fn } = entry;
  if (fn) entry.fn = () => within(timeout, fn, asyncError);
}

/** @param late an error made where the spec is written, so that its stack names the line */
function within(ms, fn, late) {
  let timer;
  const over = new Promise((_, reject) => {
    timer = setTimeout(() => {
      late.stack = late.stack.replace(/^.*/, `Error: took more than ${ms / 1000} s`);
      reject(late);
    }, ms);
  });
  return Promise.race([Promise.resolve().then(fn), over]).finally(() => clearTimeout(timer));
}
