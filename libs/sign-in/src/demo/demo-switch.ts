import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { CONFIG, type Config, ConfigError, Database } from '#platform';
import { ConnectionsRepository } from '../connections/connections.repository.js';
import type { SamlConnectionEntity } from '../connections/saml-connection.entity.js';
import { makeSigningKey } from '../connections/signing-key.js';
import { SamlAddresses } from '../saml/addresses.js';
import { serviceMetadata } from '../saml/service-metadata.js';
import { type DemoKeys, demoKeys } from './demo-keys.js';
import type { DemoProvider } from './demo-provider.js';

export const DEMO_SLUG = 'demo';

/** The running demo. */
export interface Demo {
  readonly provider: DemoProvider;
  readonly connection: SamlConnectionEntity;
}

/** Turns the demo's provider and its connection on or off, as the settings say, when a gateway starts. */
@Injectable()
export class DemoSwitch implements OnApplicationBootstrap {
  /** Unset while the demo is off. */
  demo: Demo | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly connections: ConnectionsRepository,
    private readonly addresses: SamlAddresses,
    private readonly http: HttpAdapterHost,
  ) {}

  /** Workers and the command line serve no pages, so they leave it alone. */
  async onApplicationBootstrap(): Promise<void> {
    if (!this.http.httpAdapter) return;
    if (this.config.demo) await this.start();
    else await this.database.transaction((sql) => this.connections.disable(sql, 'demo'));
  }

  /** @throws ConfigError in an install without the optional dependencies */
  private async start(): Promise<void> {
    const { DemoProvider } = await import('./demo-provider.js').catch((error: unknown) => {
      if ((error as { code?: string }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
      throw new ConfigError(['TIDINGS_DEMO: this is a production install, which has no demo identity provider; set TIDINGS_DEMO=off, or install with npm ci']);
    });
    const keys = await demoKeys(this.config.dataDir);
    const connection = await this.connect(keys);
    this.demo = { connection, provider: new DemoProvider(this.config.http.publicUrl, keys, serviceMetadata(connection, this.addresses)) };
  }

  private async connect(keys: DemoKeys): Promise<SamlConnectionEntity> {
    const url = this.config.http.publicUrl;
    const { privateKey, certificate } = await makeSigningKey('localhost');
    return this.connections.save(this.database, {
      slug: DEMO_SLUG,
      label: 'Demo sign-in',
      demo: true,
      issuer: `${url}/demo-idp/metadata`,
      entryPoint: `${url}/demo-idp/sso`,
      logoutUrl: `${url}/demo-idp/slo`,
      certificates: [keys.certificate],
      spEntityId: this.addresses.metadata(DEMO_SLUG),
      signingKey: privateKey,
      signingCertificate: certificate,
      attributeMap: {},
      groupMap: {},
      allowIdpInitiated: false,
      createPeople: false,
      trustMail: false,
      adoptsKnown: false,
    });
  }
}
