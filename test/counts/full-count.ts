import { type Database, sql } from '#platform';

interface PostRow {
  readonly id: string;
  readonly authorId: string;
  readonly channelId: string;
  readonly audienceId: string;
  readonly rootId: string;
  readonly replyToId: string | null;
  readonly quoteOfId: string | null;
  readonly repostOfId: string | null;
  readonly restriction: string | null;
  readonly deletedAt: Date | null;
  readonly replyCount: number;
  readonly threadCount: number;
  readonly repostCount: number;
  readonly quoteCount: number;
}

type ArticleRow = Pick<PostRow, 'id' | 'authorId' | 'channelId' | 'audienceId' | 'restriction' | 'deletedAt'>;

/** What counts say, and what they should, by going through everything there is. Knows nothing of how the hub keeps them. */
export async function compareCounts(database: Database): Promise<{ kept: Record<string, number[]>; counted: Record<string, number[]> }> {
  const posts = await database.query<PostRow>(sql`SELECT * FROM post`);
  const articles = await database.query<ArticleRow>(sql`SELECT * FROM article`);
  const cards = await database.query<{ postId: string; articleId: string | null; notice: boolean }>(sql`SELECT * FROM post_card`);
  const citations = await database.query<{ articleId: string; citations: number }>(sql`SELECT * FROM citation_count`);
  const there = posts.filter((post) => post.deletedAt === null && post.restriction === null);
  const byId = new Map(there.map((post) => [post.id, post]));
  const count = (key: (post: PostRow) => string | null) => Map.groupBy(there, key);
  const [replies, threads, reposts, quotes] = [
    count((post) => post.replyToId), count((post) => (post.replyToId === null ? null : post.rootId)), count((post) => post.repostOfId), count((post) => post.quoteOfId),
  ];
  const kept: Record<string, number[]> = {};
  const counted: Record<string, number[]> = {};
  for (const post of posts) {
    kept[post.id] = [post.replyCount, post.threadCount, post.repostCount, post.quoteCount];
    const quoting = (quotes.get(post.id) ?? []).filter((quote) => quote.audienceId === post.audienceId);
    counted[post.id] = [replies, threads, reposts].map((group) => group.get(post.id)?.length ?? 0).concat(quoting.length);
  }
  for (const article of articles) {
    kept[article.id] = [citations.find((row) => row.articleId === article.id)?.citations ?? 0];
    const notice = cards.find((card) => card.articleId === article.id && card.notice)?.postId;
    const citing = cards.flatMap((card) => (card.articleId === article.id && !card.notice ? (byId.get(card.postId) ?? []) : []));
    counted[article.id] = [citing.filter((post) => post.audienceId === article.audienceId && (notice === undefined || post.rootId !== notice)).length];
  }
  return { kept, counted };
}

/** The names of the tags that a person may know, by going through what they may read. */
export async function knownTags(database: Database, personId: string, prefix: string): Promise<string[]> {
  const posts = await database.query<PostRow>(sql`SELECT * FROM post`);
  const articles = await database.query<ArticleRow>(sql`SELECT * FROM article`);
  const grants = await database.query<{ audienceId: string }>(sql`SELECT audience_id FROM audience_grant WHERE principal_id = ${personId} AND ended_at IS NULL`);
  const closing = await database.query<{ channelId: string; audienceId: string }>(sql`SELECT * FROM closing_channel`);
  const uses = await database.query<{ subjectId: string; name: string }>(sql`
    SELECT post_id AS subject_id, name FROM post_tag JOIN tag ON tag.id = tag_id UNION ALL SELECT article_id, name FROM article_tag JOIN tag ON tag.id = tag_id`);
  const audiences = new Set(grants.map((row) => row.audienceId));
  const closed = new Set(closing.filter((row) => !audiences.has(row.audienceId)).map((row) => row.channelId));
  const readable = new Set([...posts, ...articles].filter((row) =>
    row.deletedAt === null && audiences.has(row.audienceId) && !closed.has(row.channelId)
    && (row.restriction === null || (row.authorId === personId && row.restriction !== 'REMOVED'))).map((row) => row.id));
  return [...new Set(uses.filter((use) => readable.has(use.subjectId) && use.name.startsWith(prefix)).map((use) => use.name))].sort();
}
