import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChannelPicker } from '../../features/stream/composer/channel-picker.js';
import { Composer } from '../../features/stream/composer/composer.js';
import { AttachedArticle } from '../../features/ties/attached-article.js';
import { useFrame } from '../../shared/graphql/frame.js';
import { Avatar } from '../../shared/person/avatar.js';
import { BroadcastReaders } from './broadcast-readers.js';
import { Instead } from './instead.js';
import { usePublish } from './use-publish.js';
import styles from './new-post.module.css';

interface NewPostProps {
  /** In a dialog: takes the focus, and closes after posting. */
  onDone?: () => void;
}

/** Writes a post to the whole company, or to a channel. Who may not post to the company, such as a guest, begins with a channel. */
export function NewPost({ onDone }: NewPostProps) {
  const { t } = useLingui();
  const { viewer, everyone, myChannels = [] } = useFrame();
  const [chosen, setChosen] = useState<string | null>(null);
  const publish = usePublish();
  const self = viewer?.person;
  const channels = myChannels.filter((channel) => channel.viewerCanPost);
  const toEveryone = everyone?.viewerCanPost ?? !viewer;
  const channelId = chosen ?? (toEveryone ? null : (channels[0]?.id ?? null));
  const broadcast = channels.find(({ id, kind }) => id === channelId && kind === 'BROADCAST');
  if (!toEveryone && channels.length === 0) return onDone ? <p><Trans>You’re in no channel that you may post in. You can still reply to what you read.</Trans></p> : null;
  return (
    <Composer
      draftKey="home"
      label={t`New post`}
      placeholder={t`What’s happening?`}
      action={t`Post`}
      autoFocus={Boolean(onDone)}
      face={self ? <Avatar person={self} /> : <span className={styles.noFace} />}
      destination={
        <>
          <ChannelPicker channels={channels} everyone={toEveryone} value={channelId} onChange={setChosen} />
          {broadcast && <BroadcastReaders channelId={broadcast.id} />}
        </>
      }
      preview={(text) => <AttachedArticle text={text} />}
      instead={(text, taken) => (
        <Instead
          text={text}
          onMade={() => {
            taken();
            onDone?.();
          }}
        />
      )}
      onPublish={async (text, attached, again) => {
        const taken = await publish(text, { channelId, ...attached }, again);
        if (taken) onDone?.();
        return taken;
      }}
    />
  );
}
