import { PostReactions } from '../../features/engagement/reaction-bar.js';
import { PostByline } from '../../features/stream/post/post-byline.js';
import { PostMedia } from '../../features/stream/post/post-media.js';
import { QuotedPost } from '../../features/stream/post/quoted-post.js';
import { ShownMute } from '../../features/stream/mute/shown-mute.js';
import { PostText } from '../../features/stream/text/post-text.js';
import { PostCard } from '../../features/ties/card.js';
import { graphql } from '../../shared/graphql/document.js';
import { PersonFace } from '../../shared/person/avatar.js';

void [PersonFace, PostByline, PostCard, PostMedia, PostReactions, PostText, QuotedPost, ShownMute];

/** All that a post shows on any page. */
export const PostItem = graphql(`
  fragment PostItem on Post {
    id
    text
    deleted
    version
    createdAt
    editedAt
    author {
      id
      handle
      displayName
      ...PersonFace
    }
    replyTo {
      id
      text
      deleted
      replyCount
      viewerMute {
        id
      }
      author {
        id
        handle
        displayName
      }
    }
    quoteOf {
      id
      ...QuotedPost
    }
    restriction {
      kind
      reason
    }
    channel {
      id
      name
      kind
    }
    facets {
      tag {
        id
        name
      }
    }
    viewerMute {
      id
      ...ShownMute
    }
    replyCount
    repostCount
    quoteCount
    viewerReposted
    viewerBookmarked
    viewerCanEdit
    viewerCanDelete
    viewerCanReply
    viewerCanReport
    viewerReported
    viewerCanRelease
    ...PostByline
    ...PostText
    ...PostMedia
    ...PostCard
    ...PostReactions
  }
`);
