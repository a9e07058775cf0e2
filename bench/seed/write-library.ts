import type pg from 'pg';
import { RENDERER } from '#rich-text/server';
import { copyInto } from './copy.js';
import type { SeedArticle, SeedTag } from './library.js';

/** Tags, blogs and articles. */
export async function writeLibrary(client: pg.Client, tags: readonly SeedTag[], articles: readonly SeedArticle[]): Promise<void> {
  await copyInto(client, 'tag', ['id', 'name'], tags.map((tag) => [tag.id, tag.name]));
  const blogs = [...new Set(articles.map((article) => article.blog))];
  await copyInto(client, 'blog', ['id', 'slug', 'title', 'owner_kind', 'owner_id', 'channel_id'], blogs.map((blog) => [
    blog.id, blog.slug, blog.slug, 'PERSON', blog.owner.id, blog.channel.id,
  ]));
  await copyInto(client, 'article', [
    'id', 'stream_key', 'slug', 'blog_id', 'channel_id', 'audience_id', 'author_id', 'title', 'derived_excerpt', 'body', 'html', 'rendered_by', 'reading_minutes',
    'revision_id', 'published_at',
  ], articles.map((one) => [
    one.id, one.id, one.slug, one.blog.id, one.blog.channel.id, one.blog.channel.audienceId, one.blog.owner.id, one.title, one.text.slice(0, 200),
    body(one), `<p>${one.text}</p>`, RENDERER, 3, one.revisionId, new Date(one.at),
  ]));
  await copyInto(client, 'revision', ['id', 'article_id', 'number', 'title', 'body', 'author_id'], articles.map((one) => [
    one.revisionId, one.id, 1, one.title, body(one), one.blog.owner.id,
  ]));
}

function body(article: SeedArticle): string {
  return JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: article.text }] }] });
}
