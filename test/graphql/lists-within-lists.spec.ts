import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, getNullableType, type GraphQLField, type GraphQLObjectType, isListType, isObjectType, isRequiredArgument } from 'graphql';
import { statements } from '#platform';
import { builtSchema } from '../support/built-schema.js';
import { startTestHub, type TestHub } from '../support/hub.js';

const PARENTS = 20;

describe('a list within a list', () => {
  let hub: TestHub;
  let reader: string;
  /** Twenty of each type. */
  const ids = new Map<string, string[]>();

  beforeAll(async () => {
    hub = await startTestHub();
    reader = await hub.token(await hub.person('reader'));
    for (let i = 0; i < PARENTS; i++) await fill(i);
    await hub.settled();
  }, 60_000);
  afterAll(() => hub.close());

  const keep = (type: string, id: string) => ids.set(type, [...(ids.get(type) ?? []), id]);

  /** A person with a channel, a blog, an article that a post carries, a tag, and a reply between two others. */
  async function fill(i: number): Promise<void> {
    const token = await hub.token(await hub.person(`writer_${i}`));
    const run = async (name: string, input: object, selection: string) => {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
      return (await hub.ask<Record<string, Record<string, { id: string }>>>(token, `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} { id } } }`, { input }))[name]?.[selection]?.id as string;
    };
    const channelId = await run('createChannel', { name: `Channel ${i}`, kind: 'TOPIC', private: false }, 'channel');
    const blogId = await run('createBlog', { title: `Blog ${i}`, channelId }, 'blog');
    const articleId = await run('createArticle', { title: `Article ${i}`, markdown: 'Words', blogId, tags: [`tag${i}`], category: `Category ${i}` }, 'article');
    await run('publishArticle', { articleId }, 'article');
    await run('createSeries', { blogId, title: `Series ${i}` }, 'series').then((id) => keep('Series', id));
    const post = (more: object) => run('createPost', { text: `Number ${i} #tag${i}`, channelId, ...more }, 'post');
    const root = await post({ articleId });
    const reply = await post({ replyToId: root });
    await post({ replyToId: reply });
    const { person, tag, category } = await hub.ask<Record<string, { id: string }>>(token, `{ person(handle: "writer_${i}") { id } tag(name: "tag${i}") { id } category(slug: "category-${i}") { id } }`);
    for (const [type, id] of Object.entries({ Channel: channelId, Blog: blogId, Article: articleId, Post: reply, Person: person?.id, Tag: tag?.id, Category: category?.id })) keep(type, id as string);
  }

  async function count(type: string, field: string, selection: string, parents: number): Promise<string[]> {
    const sent: string[] = [];
    const hear = (text: unknown): void => void sent.push(String(text));
    statements.subscribe(hear);
    const { nodes } = await hub.ask<{ nodes: Record<string, unknown>[] }>(reader, `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { ${field} ${selection} } } }`, { ids: ids.get(type)?.slice(0, parents) });
    statements.unsubscribe(hear);
    expect(nodes.filter((node) => node && field in node)).toHaveLength(parents);
    // Without what relay, jobs and the gateway ask by themselves meanwhile.
    return sent.filter((text) => !/outbox|graphile_worker|FROM event WHERE|UPDATE access_token/.test(text)).sort();
  }

  it('is read in as many statements for twenty parents as for two, whatever the list', async () => {
    const asked: string[] = [];
    const more: object[] = [];
    const schema = builtSchema(hub.gateway);
    for (const type of ids.keys()) {
      const parent = schema.getType(type);
      if (!isObjectType(parent)) throw new Error(`${type} is no object`);
      for (const field of Object.values(parent.getFields())) {
        const selection = selectionOf(field);
        if (selection === undefined) continue;
        asked.push(`${type}.${field.name}`);
        const [many, few] = [await count(type, field.name, selection, PARENTS), await count(type, field.name, selection, 2)];
        if (many.length !== few.length) more.push({ field: `${type}.${field.name}`, beyond: many.filter((text) => !few.includes(text)), many: many.length, few: few.length });
      }
    }
    expect(more).toEqual([]);
    expect(asked).toEqual(expect.arrayContaining(['Person.posts', 'Person.activity', 'Blog.articles', 'Tag.articles', 'Category.articles', 'Channel.members', 'Article.citations', 'Post.ancestors', 'Post.descendants']));
  }, 60_000);

  it('is not taken for another with other arguments', async () => {
    const { person } = await hub.ask<{ person: Record<string, { edges: unknown[] }> }>(reader, `{ person(handle: "writer_3") { alone: posts { edges { cursor } } all: posts(replies: true) { edges { cursor } } one: posts(first: 1, replies: true) { edges { cursor } } } }`);
    expect(Object.values(person).map((list) => list.edges.length)).toEqual([2, 4, 1]);
  });
});

/** What to ask of a list or a page; undefined where the field is neither, or takes what this spec can't tell it. */
function selectionOf(field: GraphQLField<unknown, unknown>): string | undefined {
  const type = getNamedType(field.type);
  if (!isObjectType(type) || field.args.some(isRequiredArgument)) return undefined;
  if (type.name.endsWith('Connection')) return `{ edges { ${partsOf(type)} } }`;
  return isListType(getNullableType(field.type)) ? '{ __typename }' : undefined;
}

/** What the edges of a connection lead to: their node, or what they have in its stead. */
function partsOf(connection: GraphQLObjectType): string {
  const edge = getNamedType(connection.getFields()['edges']?.type);
  const fields = isObjectType(edge) ? Object.values(edge.getFields()) : [];
  return fields.filter(({ name, type }) => name === 'node' || isObjectType(getNamedType(type))).map(({ name }) => `${name} { __typename }`).join(' ');
}
