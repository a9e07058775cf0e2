import { Injectable } from '@nestjs/common';
import { mayWrite, type RequestContext, type Viewer, viewerOf } from '#access';
import { ChannelsRepository, ChannelLoader, mayManage, MembershipLoader, MembersRepository } from '#channels';
import type { Sql } from '#platform';
import type { ArticleHead } from '../articles/article.entity.js';
import { ArticlePolicy } from '../articles/article.policy.js';

/** Who keeps an article on top of its blog: its author, or who looks after it, and who manages the blog's channel; once it is out. */
@Injectable()
export class PinPolicy {
  constructor(
    private readonly articles: ArticlePolicy,
    private readonly channels: ChannelsRepository,
    private readonly members: MembersRepository,
    private readonly channelLoader: ChannelLoader,
    private readonly memberships: MembershipLoader,
  ) {}

  async mayPin(sql: Sql, viewer: Viewer, article: ArticleHead): Promise<boolean> {
    if (!isOut(viewer, article)) return false;
    if (await this.articles.has(sql, viewer, article, 'owns')) return true;
    const [channel] = await this.channels.byIds(sql, viewer, [article.channelId]);
    return channel !== undefined && mayManage(viewer, channel, await this.members.find(sql, channel.id, viewer.principalId));
  }

  /** The same for the request's viewer, asked for many articles at once. */
  async viewerMayPin(context: RequestContext, article: ArticleHead): Promise<boolean> {
    const viewer = viewerOf(context);
    if (!isOut(viewer, article)) return false;
    if (await this.articles.viewerHas(context, article, 'owns')) return true;
    const [channel, membership] = await Promise.all([this.channelLoader.load(context, article.channelId), this.memberships.load(context, article.channelId)]);
    return channel !== null && mayManage(viewer, channel, membership);
  }
}

function isOut(viewer: Viewer, { publishedAt, restriction }: ArticleHead): boolean {
  return mayWrite(viewer) && publishedAt !== null && restriction === null;
}
