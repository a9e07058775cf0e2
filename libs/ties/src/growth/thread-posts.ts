import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { type PersonEntity, PeopleRepository } from '#people';
import { inOrder, notFound, type Said, said, type Sql, UserError } from '#platform';
import { type PostEntity, PostsRepository } from '#stream';

/** How many posts one article is grown from. */
const MAX_POSTS = 100;

/** Takes posts out of a thread, for an article. */
@Injectable()
export class ThreadPosts {
  constructor(
    private readonly posts: PostsRepository,
    private readonly people: PeopleRepository,
  ) {}

  /**
   * @throws UserError NOT_FOUND for a thread or post that the viewer can't read, or was deleted; BAD_USER_INPUT for none, too many, one twice,
   * one of another thread, one that is held or hidden, and one without words
   */
  async take(sql: Sql, viewer: Viewer, rootId: string, postIds: readonly string[]): Promise<{ post: PostEntity; author: PersonEntity }[]> {
    if (postIds.length === 0 || postIds.length > MAX_POSTS) throw wrong(said`Choose 1 to ${MAX_POSTS} posts.`);
    if (new Set(postIds).size < postIds.length) throw wrong(said`Choose each post once.`);
    const [root] = await this.posts.byIds(sql, viewer, [rootId]);
    if (!root) throw notFound('thread', 'rootId');
    if (root.rootId !== root.id) throw new UserError('BAD_USER_INPUT', 'Name the first post of the thread.', 'rootId');
    const posts = inOrder(postIds, await this.posts.byIds(sql, viewer, postIds), (post) => post.id).map((post) => takeable(post, root));
    const authors = inOrder(posts.map((post) => post.authorId), await this.people.byIds(sql, viewer, posts.map((post) => post.authorId)), (person) => person.id);
    return posts.map((post, i) => ({ post, author: authors[i] as PersonEntity }));
  }
}

function takeable(post: PostEntity | null, root: PostEntity): PostEntity {
  if (!post || post.deletedAt) throw notFound('post', 'postIds');
  if (post.rootId !== root.id) throw wrong(said`All posts must be of the thread.`);
  // Moderators and authors read these; the article's readers must not.
  if (post.restriction !== null) throw wrong(said`A post that is held or hidden can’t be taken into an article.`);
  if (post.text === '') throw wrong(said`A post without words can’t be taken into an article.`);
  return post;
}

function wrong(words: Said): UserError {
  return new UserError('BAD_USER_INPUT', words, 'postIds');
}
