/** What specs import from `@jest/globals`, where Jest's own module refuses to be loaded: the runner has set the names before it loads a spec. */
export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } = globalThis;
