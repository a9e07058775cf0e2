/** Longest address kept, in characters; browsers and proxies start to cut beyond it. */
const LONGEST_ADDRESS = 4096;
/** Stands for the hub when a relative address is resolved; `.invalid` can never be a real host (RFC 2606). */
const HUB = 'https://hub.invalid';
/** Where pictures of the hub are. */
const HUB_PICTURE = /^\/media\/[\w.-]+(\/[\w-]+)?$/;
/** Browsers drop tabs and line ends inside a scheme, so `java\nscript:` would run: none may be there at all. */
const CONTROL = /\p{Cc}/u;

/**
 * The address of a link in its one written form, or null when an article may not carry it.
 * Carried: `http:`, `https:` and `mailto:`, addresses of the hub itself (`/a/plans`), and anchors (`#h-plans`).
 * An address that names a user (`https://bank.example@evil.example/`) is refused: it is made to deceive.
 */
export function linkAddress(raw: unknown): string | null {
  const address = webAddress(raw);
  if (address !== null || typeof raw !== 'string') return address;
  const text = raw.trim();
  if (text.length > LONGEST_ADDRESS || CONTROL.test(text)) return null;
  if (text.startsWith('#')) return new URL(text, HUB).hash === '' ? '#' : escapeRest(new URL(text, HUB).hash);
  return /^mailto:[^\s<>"\\]+$/i.test(text) ? escapeRest(`mailto:${text.slice('mailto:'.length)}`) : null;
}

/**
 * The address of a picture in its one written form (`http:`, `https:`, or a picture of the hub), or null. Other paths of the hub are none: a
 * browser asks for a picture in its reader's name, whatever is done there.
 */
export function imageAddress(raw: unknown): string | null {
  const address = webAddress(raw);
  return address === null || leadsOutside(address) || HUB_PICTURE.test(address) ? address : null;
}

function webAddress(raw: unknown): string | null {
  if (typeof raw !== 'string') return null;
  const text = raw.trim();
  if (text === '' || text.length > LONGEST_ADDRESS || CONTROL.test(text)) return null;
  if (/^\/(?![/\\])/.test(text)) return pathOfHub(text);
  return /^(https?:|\/\/)/i.test(text) ? outsideAddress(text) : null;
}

/** Whether the address leads out of the hub to another site. */
export function leadsOutside(address: string): boolean {
  return /^https?:/i.test(address);
}

function pathOfHub(text: string): string | null {
  if (!URL.canParse(text, HUB)) return null;
  const url = new URL(text, HUB);
  const path = escapeRest(url.pathname + url.search + url.hash);
  // `/./` and `/../` are resolved above and may leave `//host`, which a browser reads as another site.
  return url.origin === HUB && !path.startsWith('//') ? path : null;
}

function outsideAddress(text: string): string | null {
  const whole = text.startsWith('//') ? `https:${text}` : text;
  if (!URL.canParse(whole)) return null;
  const url = new URL(whole);
  if (url.hostname === '' || url.username !== '' || url.password !== '') return null;
  const address = escapeRest(url.href);
  return address.length > LONGEST_ADDRESS ? null : address;
}

/** Percent-encodes what RFC 3986 doesn't allow but the URL standard leaves in, so that Markdown and HTML agree. */
function escapeRest(address: string): string {
  return address
    .toWellFormed()
    .replace(/[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/gu, (character) => encodeURIComponent(character));
}
