import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#platform';

/** The connections' addresses, made of the public URL, never of a request's Host. */
@Injectable()
export class SamlAddresses {
  private readonly publicUrl: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.publicUrl = config.http.publicUrl;
  }

  /** Where sign-in begins, as a path. */
  loginPath(slug: string): string {
    return `/auth/saml/${slug}/login`;
  }

  /** The assertion consumer service: where the provider posts its response. */
  acs(slug: string): string {
    return this.of(slug, 'acs');
  }

  /** Where the provider sends logout requests and responses. */
  logout(slug: string): string {
    return this.of(slug, 'logout');
  }

  /** Our metadata, and by default our entity id. */
  metadata(slug: string): string {
    return this.of(slug, 'metadata');
  }

  private of(slug: string, service: string): string {
    return `${this.publicUrl}/auth/saml/${slug}/${service}`;
  }
}
