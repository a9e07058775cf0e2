import type pg from 'pg';
import { encodeId } from '#platform';
import type { Random } from '../seed/random.js';
import { sizes } from '../seed/sizes.js';
import { sentence } from '../seed/words.js';
import { CREATE_POST, type Request } from './operations.js';

/** What is posted: every third answers a recent post that the whole company reads, every fifth carries a tag. */
export async function newPosts(client: pg.Client, random: Random): Promise<() => Request> {
  const { rows } = await client.query<{ id: string }>(`
    SELECT id FROM post WHERE audience_id = '00000000-0000-7000-8000-000000000001' AND deleted_at IS NULL AND repost_of_id IS NULL
    ORDER BY stream_key DESC LIMIT 2000`);
  const answered = rows.map((row) => encodeId('post', row.id));
  return () => {
    const tag = random.chance(0.2) ? ` #tag${random.below(sizes.tags)}` : '';
    const text = sentence(random, 4, 30).text + tag;
    return { query: CREATE_POST, variables: { input: random.chance(1 / 3) ? { text, replyToId: random.pick(answered) } : { text } } };
  };
}
