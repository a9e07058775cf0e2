import { jest } from '@jest/globals';

// A browser, a gateway and a worker on a busy machine are late now and then. What needed a second try is named at the end of the run.
// At once: what later specs of a file do to the hub would be in its way.
jest.retryTimes(1, { logErrorsBeforeRetry: true, retryImmediately: true });
