import { loadConfig } from '#platform';
import { startGateway } from './start-gateway.js';

/** A gateway alone, with a database that is there; `tidings gateway` finds or starts one. */
const gateway = await startGateway(loadConfig());
const stop = (): void => void gateway.close().then(() => process.exit(0));
process.once('SIGTERM', stop).once('SIGINT', stop);
