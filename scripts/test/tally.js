/** What came out of some checks, counted; `left` says in words what was skipped, and where. */
export const nothing = { passed: 0, failed: 0, skipped: 0, left: [] };

export function add(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    left: [...one.left, ...other.left],
  };
}

export function closingLines({ passed, failed, skipped, left }) {
  const leftOut = left.length === 0 ? 'Nothing was left out.' : `Skipped:\n${left.map((line) => `- ${line}`).join('\n')}`;
  return `${leftOut}\n${passed} passed, ${failed} failed, ${skipped} skipped`;
}
