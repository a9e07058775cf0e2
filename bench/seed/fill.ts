import pg from 'pg';
import { copyInto } from './copy.js';
import { makeCompany } from './company.js';
import { derive } from './derive.js';
import { makeFollows } from './follows.js';
import { makeArticles, makeTags } from './library.js';
import { makePosts } from './posts.js';
import { Random } from './random.js';
import { sizes } from './sizes.js';
import { writeCompany } from './write-company.js';
import { writeLibrary } from './write-library.js';
import { writePosts } from './write-posts.js';

/**
 * Fills a migrated, empty database with the bench's company, by COPY. The same sizes give the same rows.
 * @param say told what goes on, a line each
 */
export async function fill(url: string, say: (line: string) => void): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const random = new Random(sizes.seed);
    const company = makeCompany(random);
    const tags = makeTags(random);
    const articles = makeArticles(random, company);
    say(`${company.people.length} people and ${company.channels.length} channels`);
    await writeCompany(client, company);
    await writeLibrary(client, tags, articles);
    say('follows');
    await copyInto(client, 'follow', ['follower_id', 'kind', 'subject_id'], makeFollows(random, company, tags));
    const posts = makePosts(random, company, tags, articles);
    say(`${posts.length} posts`);
    await writePosts(client, posts);
    say('counters and heads');
    await derive(client);
    await client.query('VACUUM (ANALYZE)');
  } finally {
    await client.end();
  }
}
