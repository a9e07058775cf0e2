import { ReasonLine } from '../../features/stream/post/reason-line.js';
import { PostView } from '../post/post-item.js';
import type { ShownOnHome } from '../routes/home-posts.js';

/** A post on Home, and why it is there. */
export function HomePost({ edge: { node, reasons, repostedBy } }: { edge: ShownOnHome }) {
  return <PostView post={node} withParent reason={<ReasonLine reasons={reasons} repostedBy={repostedBy} />} />;
}
