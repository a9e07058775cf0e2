import type { Page } from 'playwright-core';
import { ask } from './signed-in.js';

/** What is measured, by name. */
export type Pages = ReadonlyMap<string, string>;

interface Found {
  readonly everyoneTimeline: { readonly edges: readonly { readonly node: { readonly id: string; readonly replyCount: number } }[] };
  readonly blog: { readonly articles: { readonly edges: readonly { readonly node: { readonly slug: string } }[] } };
}

/** Home, the thread with the most replies, and an article of the leadership with a discussion. */
export async function pagesOf(page: Page): Promise<Pages> {
  const { everyoneTimeline, blog } = await ask<Found>(page, `{
    everyoneTimeline(first: 100) { edges { node { id replyCount } } }
    blog(slug: "soundings") { articles(first: 1) { edges { node { slug } } } }
  }`);
  const [longest] = everyoneTimeline.edges.map(({ node }) => node).toSorted((one, other) => other.replyCount - one.replyCount);
  const [article] = blog.articles.edges;
  if (!longest || !article) throw new Error('This is not the demo company');
  return new Map([['Home', '/'], ['Thread', `/p/${longest.id}`], ['Article', `/a/${article.node.slug}`]]);
}
