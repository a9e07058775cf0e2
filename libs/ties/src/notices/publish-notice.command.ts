import { Injectable } from '@nestjs/common';
import twitter from 'twitter-text';
import type { Viewer } from '#access';
import type { ArticleEntity } from '#blogs';
import type { Sql } from '#platform';
import { MAX_WEIGHTED_LENGTH, type PostEntity, PublishPostCommand } from '#stream';
import { CardAttacher } from '../cards/card-attacher.js';

/** Tells the stream of an article, in the channel whose audience reads it. Runs in the caller's transaction. */
@Injectable()
export class PublishNoticeCommand {
  constructor(
    private readonly publish: PublishPostCommand,
    private readonly cards: CardAttacher,
  ) {}

  /**
   * @param words the author's; unset: the title
   * @param publishedAt for imports: when the article came out
   * @throws UserError as PublishPostCommand
   */
  async run(sql: Sql, viewer: Viewer, article: ArticleEntity, words?: string, publishedAt?: Date): Promise<PostEntity> {
    const text = words ?? shortened(article.title);
    const post = await this.publish.run(sql, viewer, { text, channelId: article.channelId, publishedAt });
    await this.cards.attachNotice(sql, post, article);
    return post;
  }
}

/** A title that is too long for a post loses its end, at a border of what a reader takes for one character. */
function shortened(title: string): string {
  const fits = (text: string) => twitter.parseTweet(text).weightedLength <= MAX_WEIGHTED_LENGTH;
  if (fits(title)) return title;
  const characters = [...new Intl.Segmenter().segment(title)].map(({ segment }) => segment);
  while (!fits(`${characters.join('')}…`)) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
