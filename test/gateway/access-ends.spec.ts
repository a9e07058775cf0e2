import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import { encodeId } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';

/** First as it is now, then each time that anything happens to it. */
const LISTEN = 'subscription { homePositionChanged { __typename } }';

describe('who is marked as former while connected', () => {
  let hub: TestHub;

  beforeAll(async () => {
    hub = await startTestHub();
  });
  afterAll(async () => {
    expect(hub.logged).toEqual([]);
    await hub.close();
  });

  it('is cut off and not let in again, by session or token; others listen on', async () => {
    const [ada, bob] = [await hub.person('ada'), await hub.person('bob')];
    const tom = await hub.token(await hub.person('tom', { roles: [Role.EMPLOYEE, Role.ADMINISTRATOR] }), ['read', 'write', 'admin']);
    const adas = [await hub.session(ada), await hub.token(ada)];
    const lives = adas.map((credential) => hub.subscribe(credential, LISTEN));
    const bobs = hub.subscribe(await hub.token(bob), LISTEN);
    for (const live of [...lives, bobs]) await live.next();
    await hub.ask(tom, 'mutation ($personId: ID!) { markPersonFormer(input: { personId: $personId }) { person { id } } }', { personId: encodeId('person', ada.id) });
    for (const live of lives) expect(await live.next().catch((error: unknown) => error)).toMatchObject({ message: 'Signed out' });
    for (const credential of adas) {
      const { data, errors } = await hub.graphql(credential, '{ viewer { person { id } } }');
      expect([data?.['viewer'] ?? null, errors?.[0]?.extensions?.['code']]).toEqual([null, 'UNAUTHENTICATED']);
      expect(await hub.subscribe(credential, LISTEN).next().catch((error: unknown) => error)).toMatchObject({ message: 'Forbidden' });
    }
    expect(bobs.waiting).toEqual([]);
    await bobs.close();
  });
});
