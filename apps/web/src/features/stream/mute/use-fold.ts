import { useState } from 'react';
import { readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { useMutedNow } from './muted-now.js';
import { nameOf, ShownMute } from './shown-mute.js';

interface MaybeMuted {
  viewerMute?: FragmentType<typeof ShownMute> | null;
  author: { id: string; displayName: string };
  channel?: { id: string; name: string };
}

/**
 * Whether a post is to be shown folded, and what of it is muted.
 * @param pageOf id of the person, channel or tag that the page is about: there its own mute folds nothing
 */
export function useFold({ viewerMute, author, channel }: MaybeMuted, pageOf?: string) {
  const [shown, setShown] = useState(false);
  const now = useMutedNow();
  const mute = viewerMute ? readFragment(ShownMute, viewerMute) : undefined;
  const fresh = now.has(author.id) ? { id: author.id, name: author.displayName } : channel && now.has(channel.id) ? channel : undefined;
  const known = mute && { id: mute.subject?.id, name: nameOf(mute) };
  const what = [known, fresh].find((each) => each && each.id !== pageOf)?.name;
  return { folded: shown ? undefined : what, show: () => setShown(true) };
}
