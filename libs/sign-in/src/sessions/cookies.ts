import type { HttpConfig } from '#platform';

interface CookieNames {
  /** The session. */
  readonly session: string;
  /** What ties a sign-in to the browser that began it. */
  readonly binding: string;
}

/**
 * Names of our cookies. `__Host-` makes browsers insist on Secure, Path=/ and no Domain (RFC 6265bis, 4.1.3.2), which they
 * refuse over plain http; there, on a developer's own machine, the names go without it.
 */
export function cookieNames(http: Pick<HttpConfig, 'secureCookies'>): CookieNames {
  return http.secureCookies ? { session: '__Host-tidings', binding: '__Host-tidings-binding' } : { session: 'tidings', binding: 'tidings-binding' };
}

/** One cookie's value out of a Cookie header; undefined where it isn't there, or is there twice. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  if (!header || !header.includes(name)) return undefined;
  let value: string | undefined;
  for (const part of header.split(';')) {
    const equals = part.indexOf('=');
    if (equals < 0 || part.slice(0, equals).trim() !== name) continue;
    if (value !== undefined) return undefined;
    value = part.slice(equals + 1).trim();
  }
  return value;
}

/** A Set-Cookie header. Lax: sent with links from elsewhere, never with forms from elsewhere. @param maxAge seconds; 0 removes it */
export function writeCookie(http: Pick<HttpConfig, 'secureCookies'>, name: string, value: string, maxAge: number): string {
  return `${name}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${http.secureCookies ? '; Secure' : ''}`;
}
