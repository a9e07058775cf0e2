import type { DemoCompany, DemoEmoji, DemoReactionCounts } from './demo-company.js';
import { fingerprint } from './fingerprint.js';

export interface DemoReaction {
  /** Key of a post, or slug of an article. */
  readonly subject: string;
  readonly kind: 'post' | 'article';
  readonly by: string;
  readonly emoji: DemoEmoji;
}

/** Handles of those present who may read a channel, and have been here long enough. */
export function readersOf(company: DemoCompany, slug: string): string[] {
  const channel = company.channels.find((each) => each.slug === slug);
  if (!channel) throw new Error(`there is no channel ${slug}`);
  const present = company.people.filter((person) => !person.former && !person.newcomer);
  if (!channel.private) return present.filter((person) => !person.roles.includes('GUEST')).map(({ handle }) => handle);
  const inside = new Set([...channel.members, ...channel.owners, ...channel.publishers]);
  return present.filter(({ handle }) => inside.has(handle)).map(({ handle }) => handle);
}

function choose(
  subject: string,
  kind: 'post' | 'article',
  counts: DemoReactionCounts,
  readers: readonly string[],
): DemoReaction[] {
  const queue = [...readers].sort((a, b) => fingerprint(subject + a) - fingerprint(subject + b));
  return (Object.entries(counts) as [DemoEmoji, number][]).flatMap(([emoji, count]) =>
    queue.splice(0, count).map((by) => ({ subject, kind, by, emoji })),
  );
}

/** Who reacted to what: of those who may read it, without its author, each once. */
export function reactionsIn(company: DemoCompany): DemoReaction[] {
  const toPosts = company.posts.flatMap((post) => {
    const readers = readersOf(company, post.channel).filter((handle) => handle !== post.by);
    return choose(post.key, 'post', post.reactions ?? {}, readers);
  });
  const toArticles = company.articles.flatMap((article) => {
    const channel = company.blogs.find((blog) => blog.slug === article.blog)?.channel ?? 'everyone';
    const readers = readersOf(company, channel).filter((handle) => handle !== article.author);
    return choose(article.slug, 'article', article.reactions ?? {}, readers);
  });
  return [...toPosts, ...toArticles];
}
