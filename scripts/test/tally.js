/** What came out of some checks, counted; `left` says in words what was skipped, and where; `late` which passed only at the second try. */
export const nothing = { passed: 0, failed: 0, skipped: 0, left: [], late: [] };

export function add(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    left: [...one.left, ...other.left],
    late: [...one.late, ...other.late],
  };
}

export function closingLines({ passed, failed, skipped, left, late }) {
  const leftOut = left.length === 0 ? 'Nothing was left out.' : `Skipped:\n${left.map((line) => `- ${line}`).join('\n')}`;
  const secondTry = late.length === 0 ? '' : `\nPassed at the second try only:\n${late.map((line) => `- ${line}`).join('\n')}`;
  return `${leftOut}${secondTry}\n${passed} passed, ${failed} failed, ${skipped} skipped`;
}
