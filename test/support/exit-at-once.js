/**
 * Loaded into each of Jest's processes. A worker whose specs had whole hubs in it has a gigabyte to free, which takes longer than the half
 * second that Jest gives it although nothing is left open in it: it then kills the worker and says that specs leak. `process.exit` doesn't
 * free what the system frees anyway; who does leave something open never gets here, and is still told of.
 */
if (process.env.JEST_WORKER_ID !== undefined && process.channel) process.once('beforeExit', () => process.exit());
