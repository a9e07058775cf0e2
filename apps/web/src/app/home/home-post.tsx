import { ReasonLine } from '../../features/stream/post/reason-line.js';
import { PostView } from '../post/post-item.js';
import type { ShownOnHome } from '../routes/home-posts.js';

/** A post on Home, and why it is there. */
export function HomePost({ edge: { node, reasons, repostedBy }, above }: { edge: ShownOnHome; above?: ShownOnHome | undefined }) {
  return <PostView post={node} above={above?.node} withParent reason={<ReasonLine reasons={reasons} repostedBy={repostedBy} />} />;
}
