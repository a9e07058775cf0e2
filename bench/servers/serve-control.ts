import { startControl } from '../control/start-control.js';
import { loadConfig } from '#platform';
import { answerParent } from './answer-parent.js';

/** The control, in a process of its own. */
await startControl(loadConfig());
answerParent();
