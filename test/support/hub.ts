import type { Type } from '@nestjs/common';
import type { GraphQLFormattedError } from 'graphql';
import request from 'supertest';
import { Role, type Scope, type Viewer, Viewers } from '#access';
import { createGateway } from '#gateway';
import { AddPersonCommand, ChangeRoleCommand, type PersonEntity } from '#people';
import { type Config, type Database, EventStream } from '#platform';
import { cookieNames, CreateAppCommand, CreateTokenCommand, StartSessionCommand } from '#sign-in';
import { catchLog, type LogLine } from './caught-log.js';
import { freePort } from './free-port.js';
import { type HubWorker, startHubWorker } from './hub-worker.js';
import { type LiveQuery, openLiveQuery } from './live-query.js';
import { settled } from './settled.js';
import { createTestDatabase } from './test-database.js';

/** What `/graphql` answered. */
export interface Answer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly errors: readonly GraphQLFormattedError[] | undefined;
}

type Variables = Record<string, unknown>;
type SomePerson = Pick<PersonEntity, 'id' | 'handle'>;

/** A whole hub in the spec's process: gateway over HTTP and sockets, relay and jobs, on a database of its own. */
export class TestHub {
  /** Only for `start`. */
  constructor(
    readonly config: Config,
    readonly database: Database,
    /** What gateway and worker logged at warn and above. */
    readonly logged: LogLine[],
    readonly gateway: Awaited<ReturnType<typeof createGateway>>,
    readonly worker: HubWorker,
    private readonly drop: () => Promise<void>,
  ) {}

  /** @param env settings besides the database; the port only where an address names it */
  static async start<Hub extends TestHub = TestHub>(this: new (...parts: ConstructorParameters<typeof TestHub>) => Hub, env: NodeJS.ProcessEnv = {}): Promise<Hub> {
    const port = Number(env.PORT ?? (await freePort()));
    const { config, database, drop } = await createTestDatabase({ PORT: String(port), HOST: '127.0.0.1', ...env });
    const logged: LogLine[] = [];
    const worker = await startHubWorker(config, logged);
    const gateway = await createGateway(config);
    catchLog(gateway, logged);
    await gateway.listen(port, '127.0.0.1');
    return new this(config, database, logged, gateway, worker, drop);
  }

  /** A provider of the gateway: commands, repositories. */
  get<Service>(type: Type<Service>): Service {
    return this.gateway.get(type, { strict: false });
  }

  /** Adds an employee (or guest), with the roles named. The name is the handle unless another is given. */
  person(handle: string, more: { kind?: 'GUEST'; roles?: Role[]; name?: string; departmentId?: string; managerId?: string } = {}): Promise<PersonEntity> {
    const { kind = 'EMPLOYEE', roles = [], name = handle, ...record } = more;
    return this.database.transaction(async (sql) => {
      const made = await this.get(AddPersonCommand).run(sql, { kind, handle, displayName: name, mail: null, ...record });
      for (const role of roles) await this.get(ChangeRoleCommand).grant(sql, made.id, role);
      return made;
    });
  }

  /** As a request of theirs begun now would have it. */
  viewer(person: { id: string }): Promise<Viewer> {
    return this.get(Viewers).forPerson(this.database, person.id);
  }

  /** A bearer token of a person. */
  async token(person: SomePerson, scopes: readonly Scope[] = ['read', 'write']): Promise<string> {
    return (await this.get(CreateTokenCommand).run({ handle: person.handle, scopes })).token;
  }

  /** A new app with a bearer token of its own. */
  async app(name: string, scopes: readonly Scope[]): Promise<{ id: string; token: string }> {
    const { id } = await this.get(CreateAppCommand).run({ name });
    return { id, token: (await this.get(CreateTokenCommand).run({ appId: id, scopes })).token };
  }

  /** A signed-in browser's Cookie header. */
  async session(person: SomePerson): Promise<string> {
    const { token } = await this.database.transaction((sql) => this.get(StartSessionCommand).run(sql, {
      personId: person.id, connectionId: null, nameId: null, nameIdFormat: null, sessionIndex: null, userAgent: 'spec', endsAt: null,
    }));
    return `${cookieNames(this.config.http).session}=${token}`;
  }

  /** A POST to /graphql without a body yet. @param credential a token, or a Cookie header; undefined: nobody */
  post(credential: string | undefined): request.Test {
    return request(this.config.http.publicUrl).post('/graphql').set(headersFor(credential));
  }

  /** Sends an operation. Errors are in the answer. */
  async graphql<Data = Variables>(credential: string | undefined, query: string, variables: Variables = {}): Promise<Answer<Data>> {
    const { status, body } = await this.post(credential).send({ query, variables });
    const { data, errors } = body as { data: Data; errors?: GraphQLFormattedError[] };
    return { status, data, errors };
  }

  /** The data of an operation that is to succeed. @throws with its errors */
  async ask<Data = Variables>(credential: string, query: string, variables: Variables = {}): Promise<Data> {
    const { data, errors } = await this.graphql<Data>(credential, query, variables);
    if (errors) throw new Error(`${query.slice(0, 200)}\n${JSON.stringify(errors, null, 1)}`);
    return data;
  }

  /** Listens. Give `after` in the variables where nothing may be missed until the gateway hears of it. */
  subscribe<Data = Variables>(credential: string, query: string, variables: Variables = {}): LiveQuery<Data> {
    return openLiveQuery(`${this.config.http.publicUrl.replace(/^http/, 'ws')}/graphql`, headersFor(credential), query, variables);
  }

  /** Waits until everything that was done has taken effect: relayed, handled and heard of. */
  settled(): Promise<void> {
    return settled(this.database, this.get(EventStream));
  }

  async close(): Promise<void> {
    await this.worker.close();
    await this.gateway.close();
    await this.drop();
  }
}

/** Call in beforeAll, and its close in afterAll. */
export function startTestHub(env?: NodeJS.ProcessEnv): Promise<TestHub> {
  return TestHub.start(env);
}

function headersFor(credential: string | undefined): Record<string, string> {
  if (credential === undefined) return {};
  return credential.includes('=') ? { cookie: credential } : { authorization: `Bearer ${credential}` };
}
