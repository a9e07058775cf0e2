import { MultiSamlStrategy, type Profile, type VerifiedCallback } from '@node-saml/passport-saml';
import type { SamlConfig } from '@node-saml/node-saml';
import type { NextFunction, Request, Response } from 'express';
import passport from 'passport';

/** What the strategy sees of a request: only what it is meant to look at. */
interface StrategyRequest {
  readonly options: SamlConfig;
  readonly headers: object;
  readonly query: { readonly RelayState?: string };
  readonly body?: { readonly SAMLResponse: string };
}

/** Passport with its SAML strategy for many connections; each call brings the connection's options. */
export class SamlPassport {
  private readonly passport = new passport.Passport();

  constructor() {
    const strategy = new MultiSamlStrategy(
      { getSamlOptions: (request, done) => done(null, (request as unknown as StrategyRequest).options) },
      (profile: Profile | null, done: VerifiedCallback) => done(null, profile ? { ...profile } : undefined),
      (_profile: Profile | null, done: VerifiedCallback) => done(new Error('Logout does not come this way')),
    );
    // The library is typed with an older version of Express's types.
    this.passport.use('saml', strategy as unknown as passport.Strategy);
  }

  /** The provider's address with a signed request for sign-in. @param relayState returned by the provider as it is */
  loginUrl(options: SamlConfig, relayState: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const headers = new Map<string, string>();
      const response = { setHeader: (name: string, value: string) => headers.set(name, value), end: () => resolve(headers.get('Location') as string) };
      this.authenticate({ options, headers: {}, query: { RelayState: relayState } }, response, (error) =>
        reject(error ?? new Error('The strategy gave no address')));
    });
  }

  /** The library's own checks of a response; rejects unless all hold. */
  checkResponse(options: SamlConfig, samlResponse: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.authenticate({ options, headers: {}, query: {}, body: { SAMLResponse: samlResponse } }, {}, (error, user) => {
        if (error || !user) reject(error ?? new Error('The response signs nobody in'));
        else resolve();
      });
    });
  }

  private authenticate(request: StrategyRequest, response: object, done: (error: Error | null, user?: object) => void): void {
    const handler = this.passport.authenticate('saml', { session: false }, (error: Error | null, user?: object | false | null) =>
      done(error, user || undefined)) as (request: Request, response: Response, next: NextFunction) => void;
    handler(request as unknown as Request, response as Response, (error) => done(error instanceof Error ? error : new Error('The strategy passed')));
  }
}
