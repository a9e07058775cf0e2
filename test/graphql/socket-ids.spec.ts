import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ChannelsRepository, EVERYONE_CHANNEL } from '#channels';
import { encodeId } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';

const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

describe('an operation of a socket', () => {
  let hub: TestHub;
  let token: string;

  beforeAll(async () => {
    hub = await startTestHub();
    token = await hub.token(await hub.person('ada'));
  });
  afterAll(() => hub.close());

  /** What the operation's error says of itself. */
  async function refusal(query: string, variables: Record<string, unknown> = {}): Promise<{ code: string; requestId: string }> {
    const live = hub.subscribe(token, query, variables);
    const error = await live.next().then(() => undefined, (cause: unknown) => cause as { code: string; requestId: string });
    await live.close();
    return { code: String(error?.code), requestId: String(error?.requestId) };
  }

  it('has an id of its own, which its errors say', async () => {
    const refused = [
      await refusal('subscription { nothing }'),
      await refusal('subscription { timelineChanged(channelId: "channel_none") { kind } }'),
      await refusal('subscription { homeTimelineChanged(after: "none") { kind } }'),
      await refusal('{ person(handle: 3) { id } }'),
    ];
    expect(refused.map(({ code }) => code)).toEqual(['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']);
    for (const { requestId } of refused) expect(requestId).toMatch(ID);
    expect(new Set(refused.map(({ requestId }) => requestId)).size).toBe(refused.length);
  });

  it('is found in the log by that id where it failed', async () => {
    const broken = jest.spyOn(hub.get(ChannelsRepository), 'byIds').mockRejectedValue(new Error('broken'));
    const refused = await refusal('subscription ($id: ID!) { timelineChanged(channelId: $id) { kind } }', { id: encodeId('channel', EVERYONE_CHANNEL) });
    broken.mockRestore();
    expect(refused).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: expect.stringMatching(ID) });
    const lines = hub.logged.filter(({ entry }) => JSON.stringify(entry).includes(refused.requestId));
    expect(lines).toEqual([{ level: 'error', entry: [expect.objectContaining({ err: expect.any(Error), requestId: refused.requestId }), expect.any(String)] }]);
  });
});
