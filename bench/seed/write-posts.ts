import type pg from 'pg';
import { type Cell, copyInto } from './copy.js';
import type { SeedPost } from './posts.js';

/** Posts with their counters, mentions, tags and cards. */
export async function writePosts(client: pg.Client, posts: readonly SeedPost[]): Promise<void> {
  await copyInto(client, 'post', [
    'id', 'stream_key', 'author_id', 'channel_id', 'audience_id', 'root_id', 'reply_to_id', 'reply_to_author_id', 'quote_of_id', 'quote_of_author_id', 'repost_of_id',
    'text', 'weighted_length', 'facets', 'reply_count', 'thread_count', 'repost_count', 'quote_count', 'created_at', 'deleted_at',
  ], posts.map((one): Cell[] => [
    one.id, one.id, one.author.id, one.channel.id, one.channel.audienceId, one.root?.id ?? one.id, one.replyTo?.id ?? null, one.replyTo?.author.id ?? null,
    one.quoteOf?.id ?? null, one.quoteOf?.author.id ?? null, one.repostOf?.id ?? null, one.text, one.weight, JSON.stringify(one.facets), one.replies, one.thread, one.reposts, one.quotes,
    new Date(one.at), one.deleted ? new Date(one.at) : null,
  ]));
  await copyInto(client, 'post_mention', ['post_id', 'person_id', 'audience_id', 'stream_key'],
    posts.flatMap((one): Cell[][] => (one.mentioned ? [[one.id, one.mentioned.id, one.channel.audienceId, one.id]] : [])));
  await copyInto(client, 'post_tag', ['post_id', 'tag_id', 'audience_id', 'stream_key'],
    posts.flatMap((one) => one.tags.map((tag): Cell[] => [one.id, tag.id, one.channel.audienceId, one.id])));
  await copyInto(client, 'post_card', ['post_id', 'article_id', 'stream_key'],
    posts.flatMap((one): Cell[][] => (one.article ? [[one.id, one.article.id, one.id]] : [])));
}
