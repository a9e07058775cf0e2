/** Why an upload isn't taken. What reads uploads apart loads this, and nothing of the hub: its start took 0.8 s of a core more with that than without. */
export const REFUSALS = ['UNSUPPORTED_TYPE', 'TOO_MANY_PIXELS', 'BROKEN', 'AMBIGUOUS', 'TOO_COSTLY'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** Upright or lying, the pixels of all frames of an animation together. A phone of 2026 takes pictures of 50 million, the largest of 200. */
export const MAX_PIXELS = 100_000_000;
