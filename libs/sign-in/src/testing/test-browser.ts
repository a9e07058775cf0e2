/** An answer as a browser sees it. */
export interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  readonly headers: Headers;
  readonly text: string;
}

/** As much of a browser as sign-in needs: cookies by host, SameSite=Lax, redirects followed by hand. */
export class TestBrowser {
  readonly cookies = new Map<string, string>();
  /** Set-Cookie headers as they came. */
  readonly setCookies: string[] = [];

  get(url: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send(url, { headers: { ...this.cookieHeader(), ...headers } });
  }

  /** A form posted from a page of the same site. */
  post(url: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send(url, { method: 'POST', body: new URLSearchParams(fields), headers: { ...this.cookieHeader(), ...headers } });
  }

  /** A form posted from another site: no Lax cookie goes with it. */
  postAcrossSites(url: string, fields: Record<string, string>): Promise<Answer> {
    return this.send(url, { method: 'POST', body: new URLSearchParams(fields), headers: { 'Sec-Fetch-Site': 'cross-site', Origin: 'http://127.0.0.1:1' } });
  }

  private cookieHeader(): Record<string, string> {
    return this.cookies.size === 0 ? {} : { Cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
  }

  private async send(url: string, init: RequestInit): Promise<Answer> {
    const response = await fetch(url, { ...init, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie);
    const location = response.headers.get('location');
    return { status: response.status, location: location ? new URL(location, url).href : undefined, headers: response.headers, text: await response.text() };
  }

  private keep(cookie: string): void {
    this.setCookies.push(cookie);
    const [pair = '', ...attributes] = cookie.split(';').map((part) => part.trim());
    const name = pair.slice(0, pair.indexOf('='));
    if (attributes.includes('Max-Age=0')) this.cookies.delete(name);
    else this.cookies.set(name, pair.slice(name.length + 1));
  }
}
