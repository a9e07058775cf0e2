import { loadConfig } from '#platform';
import { startGateway } from './start-gateway.js';

/** A gateway alone, as `nest start gateway` runs it; `tidings gateway` is the same with a database found or started. */
const gateway = await startGateway(loadConfig());
const stop = (): void => void gateway.close().then(() => process.exit(0));
process.once('SIGTERM', stop).once('SIGINT', stop);
