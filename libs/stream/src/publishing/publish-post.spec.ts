import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COMPANY_AUDIENCE } from '#access';
import { ChannelKind, CreateChannelCommand, UpdateChannelCommand } from '#channels';
import type { PersonEntity } from '#people';
import { sql } from '#platform';
import { PublishPostCommand, RepostCommand, StreamModule } from '#stream';
import { type LibHub, startLibHub } from '#test-support';

describe('what is published in a channel that is being made private', () => {
  let hub: LibHub;
  let ada: PersonEntity;

  beforeAll(async () => {
    hub = await startLibHub([StreamModule]);
    ada = await hub.person('ada');
  });
  afterAll(() => hub.stop());

  const publish = async (input: { text: string; channelId?: string; replyToId?: string; quoteOfId?: string }) => {
    const viewer = await hub.viewer(ada);
    return hub.database.transaction((tx) => hub.get(PublishPostCommand).run(tx, viewer, input));
  };

  it('has its new audience at once, also where what it answers, quotes or passes on has the former one still', async () => {
    const channel = await hub.get(CreateChannelCommand).run(await hub.viewer(ada), { name: 'Harbour', kind: ChannelKind.TOPIC });
    const root = await publish({ text: 'In the open', channelId: channel.id });
    const { audienceId } = await hub.get(UpdateChannelCommand).run(await hub.viewer(ada), { channelId: channel.id, private: true });
    const reply = await publish({ text: 'A reply', replyToId: root.id });
    const quote = await publish({ text: 'A quote', channelId: channel.id, quoteOfId: root.id });
    await hub.get(RepostCommand).run(await hub.viewer(ada), root.id);
    const audiences = await hub.database.query<{ id: string; repost: boolean; audienceId: string }>(sql`
      SELECT id, repost_of_id IS NOT NULL AS repost, audience_id FROM post WHERE channel_id = ${channel.id} ORDER BY id`);
    expect(audiences).toEqual([
      { id: root.id, repost: false, audienceId: COMPANY_AUDIENCE }, { id: reply.id, repost: false, audienceId },
      { id: quote.id, repost: false, audienceId }, { id: expect.any(String), repost: true, audienceId },
    ]);
    await hub.relay();
    expect(await hub.database.query(sql`SELECT DISTINCT audience_id FROM post WHERE channel_id = ${channel.id}`)).toEqual([{ audienceId }]);
  });
});
