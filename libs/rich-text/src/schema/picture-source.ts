import { imageAddress } from '../addresses/address.js';
import { OUTSIDE_SOURCE } from './outside-source.js';

/** Where a picture in HTML is, in the one written form of an article; null for what it may not carry. */
export function pictureSource(image: Element): string | null {
  return imageAddress(image.getAttribute('src') ?? image.getAttribute(OUTSIDE_SOURCE));
}
