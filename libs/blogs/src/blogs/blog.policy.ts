import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { ChannelPostingPolicy } from '#channels';
import { type Sql, UserError } from '#platform';
import type { BlogEntity } from './blog.entity.js';

/** Who writes in a blog: its person; or whoever may start posts in the channel of a department's or channel's blog. */
@Injectable()
export class BlogPolicy {
  constructor(private readonly channels: ChannelPostingPolicy) {}

  /** @throws UserError FORBIDDEN */
  async assertMayWrite(sql: Sql, viewer: Viewer, blog: BlogEntity): Promise<void> {
    if (blog.ownerKind !== 'PERSON') {
      await this.channels.assertMayPost(sql, viewer, blog.channelId, { reply: false });
    } else if (personOf(viewer) !== blog.ownerId) {
      throw new UserError('FORBIDDEN', 'This is another person’s blog; write in your own.', 'blogId');
    }
  }
}
