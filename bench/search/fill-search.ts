import pg from 'pg';
import { wordsOf } from '#search';
import { type Company, makeCompany, type SeedPerson } from '../seed/company.js';
import { type Cell, copyInto } from '../seed/copy.js';
import { derive } from '../seed/derive.js';
import { makeFollows } from '../seed/follows.js';
import { makeArticles, type SeedTag } from '../seed/library.js';
import { Random } from '../seed/random.js';
import { sizes } from '../seed/sizes.js';
import { writeCompany } from '../seed/write-company.js';
import { writeLibrary } from '../seed/write-library.js';
import { SECRET, type SearchPost, searchPosts, searchTags } from './posts.js';
import { englishWords } from './vocabulary.js';

const SECRET_CHANNELS = 500;
const MODERATORS = 20;

/** The bench's people and channels: the same ones each time. */
export function searchCompany(): Company {
  return makeCompany(new Random(sizes.seed));
}

/** Who moderates. */
export function moderatorsOf(company: Company): SeedPerson[] {
  return company.people.filter(({ guest }) => !guest).slice(-MODERATORS);
}

/** Fills a migrated, empty database with the bench's people, channels, articles, and with posts and their documents. The same count gives the same rows. */
export async function fillSearch(url: string, count: number, say: (line: string) => void): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    // What the generator makes refers to nothing that isn't there; checking that for each row takes longer than writing it.
    await client.query('SET session_replication_role = replica');
    const [company, random] = [searchCompany(), new Random(8)];
    const tags = searchTags(random);
    await writeCompany(client, company);
    await client.query(`INSERT INTO role_grant (person_id, role) SELECT id, 'MODERATOR' FROM unnest($1::uuid[]) id`, [moderatorsOf(company).map(({ id }) => id)]);
    await client.query(`
      INSERT INTO channel (id, slug, name, kind, private, audience_id, member_count)
      SELECT uuid7(), '${SECRET.channel}-' || n, '${SECRET.channel} ' || n, 'TOPIC', true, uuid7(), 0 FROM generate_series(1, ${SECRET_CHANNELS}) n`);
    await writeArticles(client, random, company, tags);
    await copyInto(client, 'follow', ['follower_id', 'kind', 'subject_id'], makeFollows(random, company, tags));
    const posts = () => searchPosts(new Random(5), { company, tags }, count);
    await writePosts(client, posts, say);
    await writeDocuments(client, posts, say);
    await derive(client);
    await client.query('VACUUM (ANALYZE)');
  } finally {
    await client.end();
  }
}

/** With words of the posts' kind, and titles of their own. */
async function writeArticles(client: pg.Client, random: Random, company: Company, tags: readonly SeedTag[]): Promise<void> {
  const english = englishWords();
  const words = (count: number) => Array.from({ length: count }, () => english.pick(random)).join(' ');
  await writeLibrary(client, tags, makeArticles(random, company).map((article) => ({ ...article, title: words(5), text: words(600) })));
}

async function writePosts(client: pg.Client, posts: () => Iterable<SearchPost>, say: (line: string) => void): Promise<void> {
  say('posts');
  const carried: Cell[][] = [];
  await copyInto(client, 'post', ['id', 'stream_key', 'author_id', 'channel_id', 'audience_id', 'root_id', 'text', 'weighted_length', 'facets', 'created_at', 'restriction'],
    map(posts(), (one) => {
      if (one.tag) carried.push([one.id, one.tag.id, one.channel.audienceId, one.id]);
      return [one.id, one.id, one.author.id, one.channel.id, one.channel.audienceId, one.id, one.text, one.text.length, '[]', new Date(one.at), one.hidden ? 'HIDDEN' : null];
    }));
  await copyInto(client, 'post_tag', ['post_id', 'tag_id', 'audience_id', 'stream_key'], carried);
}

/** The index of words is made when they are there. */
async function writeDocuments(client: pg.Client, posts: () => Iterable<SearchPost>, say: (line: string) => void): Promise<void> {
  say('documents');
  await client.query('DROP INDEX search_document_words_idx');
  await copyInto(client, 'search_document', ['subject_id', 'kind', 'stream_key', 'channel_id', 'audience_id', 'version', 'words'], map(posts(), (one) => {
    const { audienceId, id: channelId } = one.channel;
    const document = { kind: 'POST', id: one.id, streamKey: one.id, channelId, audienceId, authorId: one.author.id, version: '1' } as const;
    return [one.id, 'POST', one.id, channelId, audienceId, '1', wordsOf({
      ...document, writerIds: one.hidden ? [one.author.id] : null, texts: [one.text], tags: one.tag ? [one.tag.name] : [], has: one.link ? ['link'] : [],
    })];
  }));
  say('the index of words');
  await client.query(`SET maintenance_work_mem = '1GB'`);
  await client.query('CREATE INDEX search_document_words_idx ON search_document USING gin (words) WITH (fastupdate = off)');
}

function* map(posts: Iterable<SearchPost>, row: (post: SearchPost) => Cell[]): Generator<Cell[]> {
  for (const post of posts) yield row(post);
}
