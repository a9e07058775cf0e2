import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestHub, type TestHub } from '../support/hub.js';

const often = (times: number, what: string) => `${what} `.repeat(times);
const FRAGMENTS = ['A', 'B', 'C', 'D', 'E'];
const LONG = `{ viewer { ${often(301, 'scopes')} } }`;
/** No level is long, and validation compares all of them. */
const OVER_AND_OVER = `{ viewer { ${FRAGMENTS.map((name) => `...${name}`).join(' ')} } } ${FRAGMENTS.map((name) => `fragment ${name} on Viewer { ${often(190, 'person { id }')} }`).join(' ')}`;

describe('documents that aren’t valid', () => {
  let hub: TestHub;
  let ada: string;

  beforeAll(async () => {
    hub = await startTestHub();
    ada = await hub.token(await hub.person('ada'));
  });
  afterAll(async () => {
    expect(hub.logged).toEqual([]);
    await hub.close();
  });

  async function overSocket(credential: string, query: string): Promise<unknown> {
    const live = hub.subscribe(credential, query);
    const answer = await live.next().catch((error: unknown) => error);
    await live.close();
    return answer;
  }

  it.each([['has a long level', LONG], ['names one field over and over', OVER_AND_OVER]])('are refused before they are validated where one %s', async (_what, query) => {
    const refused = { code: 'QUERY_TOO_COSTLY' };
    for (const who of [ada, undefined]) expect(await hub.graphql(who, query)).toMatchObject({ status: 400, errors: [{ extensions: refused, message: expect.stringContaining('ask in several requests') }] });
    expect(await overSocket(ada, query)).toMatchObject(refused);
  });

  it('say what to do where there are more faults than are listed', async () => {
    const rest = { message: 'The document has more faults than the ones listed here. Mend these, then send it again to see the rest.', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
    const query = `{ ${Array.from({ length: 150 }, (_, n) => `nothing${n}`).join(' ')} }`;
    const { errors } = await hub.graphql(ada, query);
    expect(errors).toHaveLength(101);
    expect(errors?.at(-1)).toMatchObject(rest);
  });

  it('are looked at a hundred at a time; what was valid before and what others ask goes on', async () => {
    const known = '{ __typename }';
    const bob = await hub.token(await hub.person('bob'));
    for (const who of [undefined, bob]) {
      expect((await hub.graphql(who, known)).status).toBe(200);
      const statuses = new Map<number, number>();
      for (let n = 0; n < 130; n++) {
        const { status } = await hub.post(who).send({ query: `{ nothing${n} }` });
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
      expect([...statuses.keys()]).toEqual([400, 429]);
      expect(statuses.get(400)).toBeGreaterThanOrEqual(who ? 100 : 98);
      const last = await hub.post(who).send({ query: '{ nothing }' });
      expect([last.status, Number(last.headers['retry-after']) > 0]).toEqual([429, true]);
      expect((await hub.graphql(who, known)).status).toBe(200);
      expect((await hub.graphql(ada, `{ viewer { person { handle } } # ${who ?? 'nobody'}\n }`)).status).toBe(200);
    }
    expect(await overSocket(bob, '{ nothing }')).toMatchObject({ code: 'RATE_LIMITED' });
    expect(await overSocket(ada, '{ nothing }')).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
  });
});
