import { say } from './progress.js';

const EVERY_MS = 2_000;

/** Says every two seconds how many there are by now, and of how many where that is known. */
export function counter(what: string): (count: number, of?: number) => void {
  let last = Date.now();
  return (count, of) => {
    if (Date.now() - last < EVERY_MS && count !== of) return;
    last = Date.now();
    say(`  ${count}${of === undefined ? '' : ` of ${of}`} ${what}`);
  };
}
