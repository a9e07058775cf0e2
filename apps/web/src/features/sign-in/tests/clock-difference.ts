import type { ShownFinding } from './finding-fragment.js';

const CLOCK: ReadonlySet<string> = new Set(['EXPIRED', 'NOT_YET_VALID', 'SESSION_ENDED']);

/** By how many seconds a bound is missed, where a finding is about the clock. */
export function clockDifference({ problem, expected, received }: ShownFinding): number | undefined {
  const [ours, bound] = [Date.parse(expected[0] ?? ''), Date.parse(received[0] ?? '')];
  if (!problem || !CLOCK.has(problem) || Number.isNaN(ours) || Number.isNaN(bound)) return undefined;
  return Math.round(Math.abs(ours - bound) / 1000);
}
