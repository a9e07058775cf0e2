/** Holds a picture's address in the place of `src` where it is on another site: browsers must not ask there by themselves, which would tell who reads. */
export const OUTSIDE_SOURCE = 'data-outside';
