import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import { encodeId } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';

const id = (type: string): string => encodeId(type, '01a20000-0000-7000-8000-0000000000ff');

/** Every operation about sign-in that is administrators' alone. */
const OPERATIONS = [
  '{ samlConnections { id } }',
  `{ samlConnection(id: "${id('connection')}") { id } }`,
  `{ signInTest(id: "${id('test')}") { id } }`,
  '{ signInFailures { edges { node { id } } } }',
  '{ registeredApps { id } }',
  '{ firstRun { company } }',
  'mutation { addSamlConnection(input: { slug: "x", metadata: "x" }) { connection { id } } }',
  ...['enableSamlConnection', 'disableSamlConnection', 'prepareSigningCertificate', 'switchSigningCertificate', 'dropSigningCertificate', 'updateSamlConnection', 'confirmConnectionChange', 'withdrawConnectionChange'].map((name) =>
    `mutation { ${name}(input: { connectionId: "${id('connection')}" }) { connection { id } } }`),
  `mutation { removeSamlConnection(input: { connectionId: "${id('connection')}" }) { removedId } }`,
  `mutation { startSignInTest(input: { connectionId: "${id('connection')}" }) { test { id } } }`,
  'mutation { createApp(input: { name: "x" }) { app { id } } }',
  `mutation { createAppToken(input: { appId: "${id('app')}", name: "x", scopes: ["read"] }) { secret } }`,
];

describe('administering sign-in', () => {
  let hub: TestHub;
  const credentials: Record<string, string | undefined> = {};

  beforeAll(async () => {
    hub = await startTestHub();
    const administrator = await hub.person('tom', { roles: [Role.ADMINISTRATOR] });
    credentials['nobody'] = undefined;
    credentials['an employee'] = await hub.session(await hub.person('ada'));
    credentials['a moderator'] = await hub.session(await hub.person('mia', { roles: [Role.MODERATOR] }));
    credentials['a guest'] = await hub.session(await hub.person('gil', { kind: 'GUEST' }));
    credentials['an administrator’s token without the scope'] = await hub.token(administrator, ['read', 'write', 'moderate']);
    credentials['an app with every scope'] = (await hub.app('robot', ['read', 'write', 'moderate', 'admin'])).token;
    credentials['an administrator'] = await hub.session(administrator);
  });
  afterAll(() => hub.close());

  it.each(OPERATIONS)('%s is refused to everybody else', async (operation) => {
    for (const who of Object.keys(credentials).filter((one) => one !== 'an administrator')) {
      const { errors } = await hub.graphql(credentials[who], operation);
      expect([who, errors?.[0]?.extensions?.['code']]).toEqual([who, who === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN']);
    }
  });

  it.each(OPERATIONS)('%s is open to an administrator', async (operation) => {
    const { errors } = await hub.graphql(credentials['an administrator'], operation);
    expect(['NOT_FOUND', 'BAD_USER_INPUT', undefined]).toContain(errors?.[0]?.extensions?.['code']);
  });
});
