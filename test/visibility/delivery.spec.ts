import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { encodeId } from '#platform';
import { builtSchema } from '../support/built-schema.js';
import { startTestHub, type TestHub } from '../support/hub.js';
import { sequenceFor } from '../support/sequence-for.js';
import { makeCast, makeReaders, type Place, type Reader, readsPlace } from './readers.js';
import { SecretCompany } from './secrets.js';

/** A subscription's change, its fields named as the walk names them. */
type Change = Record<string, Record<string, unknown>>;

const POST = 'id text author { handle } channel { id name } edits { text } facets { tag { id name } person { handle } } restriction { reason }';
const THREAD = `sequence kind postId post { ${POST} root { ${POST} } replyTo { ${POST} } quoteOf { ${POST} } card { __typename ... on ArticleCard { article { id title html } } } }`;
const HOME = 'cursor at reasons { kind source { id } } repostedBy { handle }';

describe('what is delivered', () => {
  let hub: TestHub;
  let company: SecretCompany;
  let readers: Reader[];
  let schema: GraphQLSchema;

  beforeAll(async () => {
    hub = await startTestHub();
    company = new SecretCompany(hub, await makeCast(hub));
    await company.build();
    await passOnAndTakeBack();
    readers = (await makeReaders(hub, company.cast, 'App')).filter((reader) => reader.personId && reader.name !== 'former person' && reader.name !== 'owner with few scopes');
    schema = builtSchema(hub.gateway);
  }, 180_000);
  afterAll(() => hub.close());

  /** Of what is in each place, somebody whom everybody follows passes on a post, and takes that back. */
  async function passOnAndTakeBack(): Promise<void> {
    const owner = await hub.token(company.cast.owner);
    for (const post of company.things.filter((thing) => thing.type === 'Post' && thing.state === 'PLAIN')) {
      for (const name of ['repost', 'undoRepost']) await hub.ask(owner, `mutation ($id: ID!) { ${name}(input: { postId: $id }) { post { id } } }`, { id: post.text });
    }
    await hub.settled();
  }

  /** Everything that has happened since the hub began, as somebody hears of it who comes back now. */
  async function hears(reader: Reader, field: string, argument: string, place: Place): Promise<Change[]> {
    const home = field === 'homeTimelineChanged' ? HOME : '';
    const token = reader.token as string;
    const live = hub.subscribe<Change>(token, `subscription ($after: String) { ${field}(after: $after${argument}) { ${THREAD} ${home} } }`, { after: await sequenceFor(hub, token, 0) });
    const end = `The end for ${reader.name} ${field} ${place}`;
    const author = await hub.token(company.cast.author);
    const channelId = encodeId('channel', (company.channels.get(place) as { id: string }).id);
    await hub.ask(author, 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input: { text: end, channelId } });
    const changes: Change[] = [];
    for (let change = await live.next(); !JSON.stringify(change).includes(end); change = await live.next()) changes.push(change);
    await live.close();
    return changes;
  }

  /** Of what went, those who read the place hear that it went: its id, and nothing else. */
  function leaks(reader: Reader, changes: readonly Change[]): string[] {
    const said = JSON.stringify(changes.filter((change) => Object.values(change)[0]?.['kind'] !== 'GONE'));
    const gone = JSON.stringify(changes);
    return [
      ...company.words.filter((word) => !word.seenBy(reader) && gone.includes(word.text)),
      ...company.things.filter((thing) => !thing.seenBy(reader) && said.includes(thing.text)),
      ...company.things.filter((thing) => thing.place && !readsPlace(reader, thing.place) && gone.includes(thing.text)),
    ].map((secret) => secret.what);
  }

  it('has no field that is not asked for here', () => {
    const fields = (name: string) => Object.keys((schema.getType(name) as GraphQLObjectType).getFields()).sort();
    expect(fields('ThreadChange')).toEqual(['kind', 'post', 'postId', 'sequence']);
    expect(fields('HomeTimelineChange')).toEqual(['at', 'cursor', 'kind', 'post', 'postId', 'reasons', 'repostedBy', 'sequence']);
    expect(fields('Subscription')).toEqual(['homePositionChanged', 'homeTimelineChanged', 'mentionPositionChanged', 'moderationNewsChanged', 'threadChanged', 'timelineChanged']);
  });

  it('to a Home is nothing of others', async () => {
    for (const reader of readers) {
      const changes = await hears(reader, 'homeTimelineChanged', '', reader.company ? 'open' : 'guests');
      expect(changes.length).toBeGreaterThan(0);
      expect({ reader: reader.name, leaked: leaks(reader, changes) }).toEqual({ reader: reader.name, leaked: [] });
    }
  }, 180_000);

  it('of a channel is nothing of what was held, hidden, removed or deleted there', async () => {
    for (const reader of readers) {
      for (const place of (reader.company ? ['open', ...reader.rooms] : reader.rooms) as Place[]) {
        const changes = await hears(reader, 'timelineChanged', `, channelId: "${encodeId('channel', (company.channels.get(place) as { id: string }).id)}"`, place);
        expect({ reader: reader.name, place, leaked: leaks(reader, changes) }).toEqual({ reader: reader.name, place, leaked: [] });
      }
    }
  }, 180_000);
});
