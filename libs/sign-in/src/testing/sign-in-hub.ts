import type { Server } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { Global, type INestApplication, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { GrantsRepository, NodeSources, RolesRepository, Viewers } from '#access';
import { PlatformModule, sql } from '#platform';
import { createTestDatabase, type TestDatabase } from '#test-support';
import { ConnectionsRepository, type NewConnection } from '../connections/connections.repository.js';
import type { SamlConnectionEntity } from '../connections/saml-connection.entity.js';
import { makeSigningKey } from '../connections/signing-key.js';
import { SignInModule } from '../sign-in.module.js';
import { TestBrowser } from './test-browser.js';
import { requestIdIn, type ResponseShape, TestProvider } from './test-provider.js';

@Global()
@Module({ providers: [GrantsRepository, NodeSources, RolesRepository, Viewers], exports: [GrantsRepository, NodeSources, RolesRepository, Viewers] })
class AccessForSpecs {}

/** A hub that has nothing but sign-in, on a port of its own, with one connection to a TestProvider on another site. */
export class SignInHub {
  private constructor(
    readonly test: TestDatabase,
    readonly app: INestApplication,
    readonly url: string,
    readonly provider: TestProvider,
    public connection: SamlConnectionEntity,
  ) {}

  static async start(env: NodeJS.ProcessEnv = {}): Promise<SignInHub> {
    const port = await freePort();
    const test = await createTestDatabase({ PORT: String(port), ...env });
    const module = await Test.createTestingModule({ imports: [PlatformModule.with(test.config, 'spec'), AccessForSpecs, SignInModule] }).compile();
    const app = module.createNestApplication({ bodyParser: false, logger: false });
    await app.listen(port, '127.0.0.1');
    // Specs check signatures for seconds on end in this same process, and a browser then must not meet a connection that was given up meanwhile.
    (app.getHttpServer() as Server).keepAliveTimeout = 0;
    const provider = await TestProvider.create();
    const url = test.config.http.publicUrl;
    const connection = await new ConnectionsRepository().save(test.database, await connectionTo(provider, url, 'acme'));
    return new SignInHub(test, app, url, provider, connection);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.test.drop();
  }

  /** Changes the connection. */
  async change(changes: Partial<NewConnection>): Promise<void> {
    this.connection = await new ConnectionsRepository().save(this.test.database, { ...this.connection, ...changes });
  }

  get acsUrl(): string {
    return `${this.url}/auth/saml/acme/acs`;
  }

  /** Begins a sign-in. @returns our request's id */
  async begin(browser: TestBrowser, returnTo = '/'): Promise<string> {
    const answer = await browser.get(`${this.url}/auth/saml/acme/login?returnTo=${encodeURIComponent(returnTo)}`);
    return requestIdIn(answer.location as string);
  }

  /** A good response, bent as the spec wants. */
  response(requestId: string | undefined, shape: Partial<ResponseShape> = {}): string {
    return this.provider.response({ requestId, acsUrl: this.acsUrl, audience: this.connection.spEntityId, ...shape });
  }

  /** The provider's page posts this XML to us. */
  deliver(browser: TestBrowser, xml: string, relayState?: string): ReturnType<TestBrowser['get']> {
    return browser.postAcrossSites(this.acsUrl, {
      SAMLResponse: Buffer.from(xml).toString('base64'),
      ...(relayState === undefined ? {} : { RelayState: relayState }),
    });
  }

  /** A whole sign-in. @returns the last answer and the browser */
  async signIn(shape: Partial<ResponseShape> = {}, returnTo = '/'): Promise<{ browser: TestBrowser; answer: Awaited<ReturnType<TestBrowser['get']>> }> {
    const browser = new TestBrowser();
    const requestId = await this.begin(browser, returnTo);
    const posted = await this.deliver(browser, this.response(requestId, shape), requestId);
    const answer = posted.location ? await browser.get(posted.location) : posted;
    return { browser, answer };
  }

  async sessions(): Promise<number> {
    return (await this.test.database.first<{ count: number }>(sql`SELECT count(*) FROM session`))?.count ?? 0;
  }
}

export async function connectionTo(provider: TestProvider, url: string, slug: string): Promise<NewConnection> {
  const { privateKey, certificate } = await makeSigningKey('hub');
  return {
    slug,
    label: 'Acme',
    demo: false,
    issuer: provider.issuer,
    entryPoint: 'http://127.0.0.1:1/sso',
    logoutUrl: 'http://127.0.0.1:1/slo',
    certificates: [provider.certificate],
    spEntityId: `${url}/auth/saml/${slug}/metadata`,
    signingKey: privateKey,
    signingCertificate: certificate,
    attributeMap: {},
    groupMap: {},
    allowIdpInitiated: false,
    createPeople: true,
    trustMail: false,
    adoptsKnown: false,
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
