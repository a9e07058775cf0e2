import { startTransition, Suspense, useState } from 'react';
import { lazyPart } from '../../../shared/code/lazy-part.js';
import { type Destination, DestinationButton } from './destination-button.js';

interface ChannelPickerProps {
  channels: readonly Destination[];
  /** Whether the whole company is among the places. */
  everyone: boolean;
  /** The channel's id; null is the whole company. */
  value: string | null;
  onChange: (channelId: string | null) => void;
}

const load = () => import('./channel-list.js');
const loadAhead = () => void load().catch(() => undefined);
const ChannelList = lazyPart(load);

/** Where a post goes. The whole company, unless the writer says otherwise: then the list of all places comes, whose code nobody needs before. */
export function ChannelPicker({ channels, everyone, value, onChange }: ChannelPickerProps) {
  const [wanted, want] = useState(false);
  const channel = channels.find(({ id }) => id === value);
  // In a transition, so that the button and its focus stay until the list is there.
  const open = () => startTransition(() => want(true));
  return (
    <Suspense>
      {wanted ? (
        <ChannelList channels={channels} everyone={everyone} channel={channel} onChange={onChange} />
      ) : (
        <DestinationButton channel={channel} onPointerEnter={loadAhead} onFocus={loadAhead} onClick={open} />
      )}
    </Suspense>
  );
}
