import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BlogsModule } from '#blogs';
import { ChannelsModule } from '#channels';
import { StreamModule } from '#stream';
import { TagsModule } from '#tags';
import { TiesModule } from '#ties';
import { type LibHub, startLibHub } from '../support/index.js';

const MORE = 'query ($id: ID!) { node(id: $id) { ... on Article { moreToRead { reason tag { name } article { title } } } } }';

describe('what to read after an article', () => {
  let hub: LibHub;
  let ada: { id: string };
  let bob: { id: string };

  const ok = async <Data>(who: { id: string }, source: string, variables?: Record<string, unknown>): Promise<Data> => {
    const { data, errors } = await hub.ask(who, source, variables);
    expect(errors).toBeUndefined();
    return data as unknown as Data;
  };
  const publish = async (who: { id: string }, title: string, more: object = {}) => {
    const { createArticle } = await ok<{ createArticle: { article: { id: string } } }>(
      who, 'mutation ($input: CreateArticleInput!) { createArticle(input: $input) { article { id } } }', { input: { title, markdown: 'Words', ...more } },
    );
    await ok(who, 'mutation ($id: ID!) { publishArticle(input: { articleId: $id }) { article { id } } }', { id: createArticle.article.id });
    return createArticle.article.id;
  };
  const more = async (who: { id: string }, id: string) => (await ok<{ node: { moreToRead: { reason: string; tag: { name: string } | null; article: { title: string } }[] } }>(who, MORE, { id }))
    .node.moreToRead.map(({ reason, tag, article }) => [reason, article.title, ...(tag ? [tag.name] : [])].join(' '));

  beforeAll(async () => {
    hub = await startLibHub([ChannelsModule, TagsModule, StreamModule, BlogsModule, TiesModule]);
    [ada, bob] = [await hub.person('ada'), await hub.person('bob')];
  });
  afterAll(() => hub.stop());

  it('is of its series, its author and its tags, none twice, and never what the reader may not read', async () => {
    const series = (await ok<{ createSeries: { series: { id: string } } }>(ada, 'mutation { createSeries(input: { title: "Tides" }) { series { id } } }')).createSeries.series.id;
    const put = (articleId: string) => ok(ada, 'mutation ($input: PutInSeriesInput!) { putInSeries(input: $input) { article { id } } }', { input: { articleId, seriesId: series } });
    const one = await publish(ada, 'One', { tags: ['tide', 'moon'] });
    const two = await publish(ada, 'Two', { tags: ['moon'] });
    await put(one);
    await put(two);
    await publish(ada, 'Apart');
    await publish(bob, 'Of the moon', { tags: ['moon'] });
    await publish(bob, 'Of both', { tags: ['moon', 'tide'] });
    await publish(bob, 'Of neither', { tags: ['sun'] });
    await ok(ada, 'mutation { createArticle(input: { title: "Draft", markdown: "Words", tags: ["moon"] }) { article { id } } }');
    const { createChannel } = await ok<{ createChannel: { channel: { id: string } } }>(ada, 'mutation { createChannel(input: { name: "Closed", kind: TOPIC, private: true }) { channel { id } } }');
    const { createBlog } = await ok<{ createBlog: { blog: { id: string } } }>(ada, 'mutation ($id: ID!) { createBlog(input: { title: "Closed", channelId: $id }) { blog { id } } }', { id: createChannel.channel.id });
    await publish(ada, 'Secret', { blogId: createBlog.blog.id, tags: ['tide'] });

    expect(await more(bob, one)).toEqual(['SERIES Two', 'AUTHOR Apart', 'TAG Of both tide', 'TAG Of the moon moon']);
    expect(await more(ada, one)).toEqual(['SERIES Two', 'AUTHOR Secret', 'AUTHOR Apart', 'TAG Of both tide', 'TAG Of the moon moon']);
    expect(await more(bob, two)).toEqual(['AUTHOR Apart', 'AUTHOR One', 'TAG Of both moon', 'TAG Of the moon moon']);
  });

  it('is at most three of each', async () => {
    const ids = [];
    for (let n = 0; n < 6; n++) ids.push(await publish(bob, `Sun ${n}`, { tags: ['sun'] }));
    expect(await more(ada, ids[0]!)).toEqual(['AUTHOR Sun 5', 'AUTHOR Sun 4', 'AUTHOR Sun 3', 'TAG Sun 2 sun', 'TAG Sun 1 sun', 'TAG Of neither sun']);
  });
});
