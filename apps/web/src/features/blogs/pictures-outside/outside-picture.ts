import { OUTSIDE_SOURCE } from '#rich-text/reading';

/** A picture of another site in a text, which no browser asks for by itself. */
export const OUTSIDE_PICTURE = `img[${OUTSIDE_SOURCE}]`;

/** The site that a picture is of. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}
