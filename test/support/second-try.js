import { jest } from '@jest/globals';

// A browser, a gateway and a worker on a busy machine are late now and then. What needed a second try is named at the end of the run.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
