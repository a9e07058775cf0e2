/** Ends the run's use of the PostgreSQL for specs; the last run stops it. */
export default async function globalTeardown() {
  await globalThis.tidingsTestServer.stop();
}
