import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CONFIG, type Config } from '#platform';
import { cookieNames, readCookie, writeCookie } from '../sessions/cookies.js';
import { looksSecret, newSecret } from '../sessions/secret.js';
import { SESSION_SECONDS } from '../sessions/session-lifetime.js';

/** As long as one takes with the provider, and then some. Seconds. */
const BINDING_SECONDS = 60 * 60;

/** The cookies that sign-in keeps in a browser. */
@Injectable()
export class Browser {
  private readonly names: ReturnType<typeof cookieNames>;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.names = cookieNames(config.http);
  }

  /** The secret of the browser's binding cookie; made where it has none. Tabs share it, so sign-ins in two tabs both end well. */
  bind(request: Request, response: Response): string {
    const known = this.binding(request);
    const binding = looksSecret(known) ? known : newSecret();
    response.append('Set-Cookie', writeCookie(this.config.http, this.names.binding, binding, BINDING_SECONDS));
    return binding;
  }

  binding(request: Request): string | undefined {
    return readCookie(request.headers.cookie, this.names.binding);
  }

  sessionToken(request: Request): string | undefined {
    return readCookie(request.headers.cookie, this.names.session);
  }

  /** @param endsAt where the session ends sooner than ours do */
  startSession(response: Response, token: string, endsAt: Date | null): void {
    const seconds = endsAt ? Math.max(1, Math.floor((endsAt.getTime() - Date.now()) / 1000)) : SESSION_SECONDS;
    response.append('Set-Cookie', writeCookie(this.config.http, this.names.session, token, Math.min(seconds, SESSION_SECONDS)));
  }

  endSession(response: Response): void {
    response.append('Set-Cookie', writeCookie(this.config.http, this.names.session, '', 0));
  }

  /** Whether a form was posted from a page of ours. Browsers say where from; what is no browser carries nobody else's cookies. */
  isOwnForm(request: Request): boolean {
    const site = request.headers['sec-fetch-site'];
    if (site !== undefined) return site === 'same-origin';
    const { origin } = request.headers;
    return origin === undefined || origin === this.config.http.publicUrl;
  }
}
