// More files than these aren't late but broken.
const AT_MOST = 5;

/**
 * Runs all specs, and once more each file that failed, from its start: with a hub, a database and a browser of its own, nothing of the first try
 * is in its way. Hubs, workers and browsers that share a busy machine are late now and then; what needed the second try is named at the end
 * of the run, and is a fault to find: in the spec, or of the hub.
 */
export async function withSecondTry(run) {
  const first = await run([]);
  const failed = first.failedFiles ?? [];
  if (failed.length === 0 || failed.length > AT_MOST) return first;
  console.log(`\nOnce more, from its start: ${failed.map(({ file }) => file).join(', ')}`);
  const second = await run(failed.map(({ file }) => file));
  // Without a report nobody knows what passed.
  if (second.failedFiles === undefined) return first;
  const still = new Set(second.failedFiles.map(({ file }) => file));
  const late = failed.filter(({ file }) => !still.has(file)).map(({ file, tests }) => `${file}: ${tests.join('; ') || 'could not begin'}`);
  return { ...first, passed: first.passed + Math.max(0, failures(failed) - second.failed), failed: second.failed, late };
}

function failures(files) {
  return files.reduce((count, file) => count + file.failures, 0);
}
