import type { Type } from '@nestjs/common';
import { type GqlModuleOptions, GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { ApolloDriver } from '@nestjs/apollo';
import { Test } from '@nestjs/testing';
import { type ExecutionResult, graphql } from 'graphql';
import { AccessModule, createContext, Role, type Viewer, Viewers } from '#access';
import { AddPersonCommand, ChangeRoleCommand, type PersonEntity, PeopleModule } from '#people';
import { type Database, EventHandlers, exposeNodeIds, PlatformModule, type RelayedEvent, sql } from '#platform';
import { createTestDatabase } from './test-database.js';

/** Some libs running without HTTP: commands, GraphQL and events, on a database of the spec's own. */
export interface LibHub {
  readonly database: Database;
  get<Service>(type: Type<Service>): Service;
  /** Adds an employee (or guest), with the roles named. */
  person(handle: string, more?: { kind?: 'GUEST'; roles?: Role[]; departmentId?: string; managerId?: string; mail?: string }): Promise<PersonEntity>;
  /** As a request of theirs begun now would have it. */
  viewer(person: { id: string }): Promise<Viewer>;
  /** Runs an operation as a request of its own, in a session where one is given; undefined: nobody signed in. */
  ask(person: { id: string; sessionId?: string } | undefined, source: string, variables?: Record<string, unknown>): Promise<ExecutionResult<Record<string, never>>>;
  /** Relays what is in the outbox and runs the handlers, until no event is left. @returns their types */
  relay(): Promise<string[]>;
  stop(): Promise<void>;
}

/** Call in beforeAll, and its stop in afterAll. @param modules those beyond platform, access and people */
export async function startLibHub(modules: Type[] = []): Promise<LibHub> {
  const hub = await createTestDatabase();
  const schema = GraphQLModule.forRoot<GqlModuleOptions>({ driver: ApolloDriver, autoSchemaFile: true, transformSchema: exposeNodeIds });
  const testing = await Test.createTestingModule({
    imports: [PlatformModule.with(hub.config, 'test'), AccessModule, PeopleModule, ...modules, schema],
  }).compile();
  const app = await testing.createNestApplication({ logger: false }).init();
  const { database } = hub;
  const viewer = (person: { id: string }) => app.get(Viewers).forPerson(database, person.id);
  return {
    database,
    get: (type) => app.get(type),
    viewer,
    person: (handle, { kind, roles = [], ...record } = {}) => database.transaction(async (tx) => {
      const made = await app.get(AddPersonCommand).run(tx, { kind: kind ?? 'EMPLOYEE', handle, displayName: handle, mail: null, ...record });
      for (const role of roles) await app.get(ChangeRoleCommand).grant(tx, made.id, role);
      return made;
    }),
    ask: async (person, source, variables) => graphql({
      schema: app.get(GraphQLSchemaHost).schema,
      source,
      variableValues: variables,
      contextValue: createContext(person && { ...(await viewer(person)), sessionId: person.sessionId }, 'spec'),
    }) as Promise<ExecutionResult<Record<string, never>>>,
    relay: () => relay(database, app.get(EventHandlers)),
    stop: async () => {
      await app.close();
      await hub.drop();
    },
  };
}

async function relay(database: Database, handlers: EventHandlers): Promise<string[]> {
  const types: string[] = [];
  for (;;) {
    const events = await database.query<RelayedEvent>(sql`DELETE FROM outbox RETURNING 0 AS sequence, type, payload, occurred_at`);
    if (events.length === 0) return types;
    for (const event of events) {
      types.push(event.type);
      for (const handler of handlers.all()) if (handler.event.type === event.type) await handler.handle(event);
    }
  }
}
