import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChannelPicker } from '../../features/stream/composer/channel-picker.js';
import { Composer } from '../../features/stream/composer/composer.js';
import type { ChosenPassage } from '../../features/ties/passage/passage-reader.js';
import { QuotedWords } from '../../features/ties/passage/quoted-passage.js';
import { useFrame } from '../../shared/graphql/frame.js';
import { showNotice } from '../../shared/ui/toast.js';
import { usePublish } from './use-publish.js';

interface PassageComposerProps {
  passage: ChosenPassage;
  /** Where the article is: what few read is quoted to the same few, unless the writer says otherwise. */
  channel: { id: string; private: boolean };
  /** The article's notice, where the passage is commented on in its discussion. */
  discussion?: { id: string };
  onDone: () => void;
}

/** Quotes a passage of an article in a post of one's own, or in its discussion. */
export default function PassageComposer({ passage, channel, discussion, onDone }: PassageComposerProps) {
  const { t } = useLingui();
  const { everyone, myChannels = [] } = useFrame();
  const channels = myChannels.filter((each) => each.viewerCanPost);
  const toEveryone = everyone?.viewerCanPost ?? false;
  const own = channels.find((each) => each.id === channel.id);
  const [channelId, setChannelId] = useState(channel.private && own ? own.id : toEveryone ? null : (channels[0]?.id ?? null));
  const publish = usePublish();
  return (
    <Composer
      compact
      autoFocus
      draftKey={`passage-${discussion?.id ?? passage.articleId}`}
      label={discussion ? t`Comment on this passage` : t`Quote this passage`}
      placeholder={t`What do you make of it?`}
      action={discussion ? t`Reply` : t`Post`}
      onCancel={onDone}
      destination={!discussion && <ChannelPicker channels={channels} everyone={toEveryone} value={channelId} onChange={setChannelId} />}
      preview={() => <QuotedWords>{passage.quote}</QuotedWords>}
      onPublish={async (text, attached, again) => {
        const taken = await publish(text, { ...(discussion ? { replyToId: discussion.id } : { channelId }), passage, ...attached }, again);
        if (taken) {
          onDone();
          showNotice(discussion ? t`Your comment is in the discussion.` : t`Posted, with the passage.`);
        }
        return taken;
      }}
    />
  );
}
