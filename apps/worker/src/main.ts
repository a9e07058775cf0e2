import { loadConfig } from '#platform';
import { startWorker } from './start-worker.js';

/** A worker alone, as `nest start worker` runs it; `tidings worker` is the same with a database found or started. */
const worker = await startWorker(loadConfig());
const stop = (): void => void worker.close().then(() => process.exit(0));
process.once('SIGTERM', stop).once('SIGINT', stop);
