import { imageAddress } from '../addresses/address.js';

/** Holds a picture's address in the place of `src` where it is on another site: browsers must not ask there by themselves, which would tell who reads. */
export const OUTSIDE_SOURCE = 'data-outside';

/** Where a picture in HTML is, in the one written form of an article; null for what it may not carry. */
export function pictureSource(image: Element): string | null {
  return imageAddress(image.getAttribute('src') ?? image.getAttribute(OUTSIDE_SOURCE));
}
