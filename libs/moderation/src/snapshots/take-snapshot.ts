import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import type { ArticleEntity } from '#blogs';
import type { Sql } from '#platform';
import { toMarkdown } from '#rich-text';
import { type PostEntity, PostsRepository } from '#stream';
import type { ReportedSubject } from '../cases/subject.js';
import { CardSnapshots } from './card-snapshots.js';
import type { QuotedText, SnapshotContent } from './snapshot.entity.js';

/** Takes down what somebody reports, with what of its surroundings the reporter reads: moderators may not be able to go there. */
@Injectable()
export class SnapshotTaker {
  constructor(
    private readonly posts: PostsRepository,
    private readonly cards: CardSnapshots,
  ) {}

  async take(sql: Sql, reporter: Viewer, subject: ReportedSubject): Promise<SnapshotContent> {
    return subject.kind === 'POST' ? this.ofPost(sql, reporter, subject.row) : ofArticle(subject.row);
  }

  private async ofPost(sql: Sql, reporter: Viewer, post: PostEntity): Promise<SnapshotContent> {
    const edits = post.editedAt ? await this.posts.editsOf(sql, reporter, [post.id]) : [];
    return {
      title: null, text: post.text, createdAt: post.createdAt.toISOString(),
      replyTo: await this.quoted(sql, reporter, post.replyToId),
      quoteOf: await this.quoted(sql, reporter, post.quoteOfId),
      card: await this.cards.of(sql, reporter, post.id),
      earlier: edits.map((edit) => ({ text: edit.text, until: edit.replacedAt.toISOString() })),
    };
  }

  private async quoted(sql: Sql, reporter: Viewer, id: string | null): Promise<QuotedText | null> {
    const post = id ? await this.posts.find(sql, reporter, id) : undefined;
    return post ? { authorId: post.authorId, text: post.text, createdAt: post.createdAt.toISOString() } : null;
  }
}

/** What an article said before is its authors' alone; each version that is reported has a snapshot of its own. */
function ofArticle(article: ArticleEntity): SnapshotContent {
  return {
    title: article.title, text: toMarkdown(article.body), createdAt: (article.publishedAt ?? article.createdAt).toISOString(),
    replyTo: null, quoteOf: null, earlier: [],
  };
}
