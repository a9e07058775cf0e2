import { startGateway } from '#gateway';
import { loadConfig } from '#platform';
import { answerParent } from './answer-parent.js';

/** The hub's gateway, as it is, in a process of its own. */
await startGateway(loadConfig());
answerParent();
