import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COMPANY_AUDIENCE, type Viewer } from '#access';
import { BlogsModule } from '#blogs';
import { ChannelsModule } from '#channels';
import { sql } from '#platform';
import { StreamModule } from '#stream';
import { TagsModule } from '#tags';
import { CreatePostCommand, TiesModule } from '#ties';
import { type LibHub, startLibHub } from '#test-support';
import { InsightsModule } from '../insights.module.js';
import { RecordViewsCommand } from '../views/record-views.command.js';
import { ReachRepository } from './reach.repository.js';

describe('what the reach of a post is asked of', () => {
  let hub: LibHub;
  let author: Viewer;
  let reader: Viewer;
  let guest: Viewer;
  let id: string;

  beforeAll(async () => {
    hub = await startLibHub([ChannelsModule, TagsModule, StreamModule, BlogsModule, TiesModule, InsightsModule]);
    author = await hub.viewer(await hub.person('ada'));
    reader = await hub.viewer(await hub.person('ben'));
    guest = await hub.viewer(await hub.person('gil', { kind: 'GUEST' }));
    id = await hub.get(CreatePostCommand).run(author, { text: 'High water' });
    await hub.get(CreatePostCommand).run(reader, { text: 'Indeed', replyToId: id });
    await hub.get(RecordViewsCommand).run(reader, [id], []);
    await hub.database.execute(sql`UPDATE reach_mark SET day = day - 1 WHERE content_id = ${id}`);
  });
  afterAll(() => hub.stop());

  it('tells who wrote it, and nobody else, whoever forgets to ask for the right', async () => {
    const reach = hub.get(ReachRepository);
    const found = async (viewer: Viewer) => ({
      counted: (await reach.of(hub.database, viewer, [id])).length, days: (await reach.days(hub.database, viewer, [id])).length, known: (await reach.known(hub.database, viewer, [id])).length,
    });
    expect(await found(author)).toEqual({ counted: 1, days: 1, known: 1 });
    expect(await found(reader)).toEqual({ counted: 0, days: 0, known: 0 });
    expect(await reach.inAll(hub.database, [id])).toMatchObject([{ contentId: id, seen: 1 }]);
  });

  it('doesn’t tell how many an audience has to who isn’t of it', async () => {
    const sizes = (viewer: Viewer) => hub.get(ReachRepository).audienceSizes(hub.database, viewer, [COMPANY_AUDIENCE]);
    expect(await sizes(reader)).toMatchObject([{ people: 2 }]);
    expect(await sizes(guest)).toEqual([]);
  });
});
