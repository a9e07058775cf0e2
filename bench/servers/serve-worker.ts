import { startWorker } from '#worker';
import { loadConfig } from '#platform';
import { answerParent } from './answer-parent.js';

/** The hub's worker, as it is, in a process of its own: it passes events on. */
await startWorker(loadConfig());
answerParent();
