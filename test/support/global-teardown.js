import { rm } from 'node:fs/promises';

/** Ends the run's use of the PostgreSQL for specs; the last run stops it. */
export default async function globalTeardown() {
  await rm(process.env.TIDINGS_TEST_FOLDER, { recursive: true, force: true });
  await globalThis.tidingsTestServer.stop();
}
