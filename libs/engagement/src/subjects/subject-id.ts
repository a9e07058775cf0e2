import type { ArticleHead } from '#blogs';
import type { PostEntity } from '#stream';

/** What a post's reactions hang on: itself or what it passes on; undefined for a tombstone, which shows none. */
export function subjectOfPost(post: PostEntity): string | undefined {
  return post.deletedAt ? undefined : (post.repostOfId ?? post.id);
}

/** As subjectOfPost; undefined for an article that never came out, or of which its place alone is left. */
export function subjectOfArticle(article: ArticleHead): string | undefined {
  return article.publishedAt && !article.deletedAt ? article.id : undefined;
}
