import { loadConfig } from '#platform';
import { startWorker } from './start-worker.js';

/** A worker alone, with a database that is there; `tidings worker` finds or starts one. */
const worker = await startWorker(loadConfig());
const stop = (): void => void worker.close().then(() => process.exit(0));
process.once('SIGTERM', stop).once('SIGINT', stop);
