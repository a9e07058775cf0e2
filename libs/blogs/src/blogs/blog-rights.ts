import { Injectable } from '@nestjs/common';
import { mayWrite, type RequestContext, viewerOf } from '#access';
import { ChannelLoader, mayPost, MembershipLoader } from '#channels';
import type { BlogEntity } from './blog.entity.js';

/** What BlogPolicy lets somebody do, for screens: found out without holding anything. */
@Injectable()
export class BlogRights {
  constructor(
    private readonly channels: ChannelLoader,
    private readonly memberships: MembershipLoader,
  ) {}

  async mayWrite(context: RequestContext, blog: BlogEntity): Promise<boolean> {
    const viewer = viewerOf(context);
    if (!mayWrite(viewer)) return false;
    if (blog.ownerKind === 'PERSON') return viewer.personId === blog.ownerId;
    const [channel, membership] = await Promise.all([this.channels.load(context, blog.channelId), this.memberships.load(context, blog.channelId)]);
    return channel !== null && mayPost(channel, membership, { reply: false });
  }
}
