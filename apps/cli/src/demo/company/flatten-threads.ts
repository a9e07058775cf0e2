import type { DemoArticle, DemoBlog, DemoPost, DemoReply, DemoRepost, DemoThread } from './demo-company.js';

/** The key of an article's notice. */
export const noticeKey = (slug: string): string => `notice-${slug}`;

/** Replies under a post, depth first; a reply without a key is named by its parent's and its number. */
function flattenReplies(parent: string, channel: string, replies: readonly DemoReply[] = []): DemoPost[] {
  return replies.flatMap(({ replies: below, key = '', ...reply }, index) => {
    const own = key || `${parent}.${index + 1}`;
    return [{ ...reply, key: own, channel, replyTo: parent }, ...flattenReplies(own, channel, below)];
  });
}

export function flattenThread({ replies, channel = 'everyone', ...root }: DemoThread): DemoPost[] {
  return [{ ...root, channel }, ...flattenReplies(root.key, channel, replies)];
}

/** An article's notice and its discussion; nothing for one without a notice. */
export function flattenDiscussion(article: DemoArticle, blogs: readonly DemoBlog[]): DemoPost[] {
  if (!article.notice || !article.publishedAt) return [];
  const channel = blogs.find((blog) => blog.slug === article.blog)?.channel ?? 'everyone';
  const notice: DemoPost = {
    key: noticeKey(article.slug),
    by: article.author,
    text: article.notice,
    at: article.publishedAt,
    channel,
    noticeOf: article.slug,
    ...(article.noticeReactions ? { reactions: article.noticeReactions } : {}),
  };
  return [notice, ...flattenReplies(notice.key, channel, article.discussion)];
}

/** A repost stands in the channel of what it passes on. */
export function flattenRepost(repost: DemoRepost, posts: readonly DemoPost[]): DemoPost {
  const original = posts.find((post) => post.key === repost.repostOf);
  if (!original) throw new Error(`${repost.by} passes on ${repost.repostOf}, which isn't there`);
  return { ...repost, key: `${repost.repostOf}-by-${repost.by}`, text: '', channel: original.channel };
}

/** Posts in an order in which whatever a post refers to comes before it. */
export function inOrderOfReference(posts: readonly DemoPost[]): DemoPost[] {
  const byKey = new Map(posts.map((post) => [post.key, post]));
  if (byKey.size < posts.length) throw new Error('two posts have the same key');
  const done = new Set<string>();
  const ordered: DemoPost[] = [];
  const place = (post: DemoPost): void => {
    if (done.has(post.key)) return;
    done.add(post.key);
    for (const key of [post.replyTo, post.quoteOf, post.repostOf]) {
      const referred = key ? byKey.get(key) : undefined;
      if (referred) place(referred);
    }
    ordered.push(post);
  };
  posts.forEach(place);
  return ordered;
}
