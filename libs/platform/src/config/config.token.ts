/** Injects the Config that was read at the start. */
export const CONFIG = Symbol('Config');
