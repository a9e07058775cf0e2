import { useLingui } from '@lingui/react/macro';
import { Composer } from '../../features/stream/composer/composer.js';
import { GoesTo } from '../../features/stream/composer/goes-to.js';
import { AttachedArticle } from '../../features/ties/attached-article.js';
import { useSelf } from '../../shared/graphql/frame.js';
import { Avatar } from '../../shared/person/avatar.js';
import styles from './channel-composer.module.css';
import { Instead } from './instead.js';
import { usePublish } from './use-publish.js';

interface ChannelComposerProps {
  id: string;
  name: string;
  /** Of the channel that is the whole company's. */
  everyone?: boolean;
  /** Of a broadcast: how many have it in their Home. */
  readers?: number | undefined;
}

/** On top of a channel: what is written goes there. */
export function ChannelComposer({ id, name, everyone, readers }: ChannelComposerProps) {
  const { t } = useLingui();
  const self = useSelf();
  const publish = usePublish();
  return (
    <div id="composer" className={styles.composer}>
      <Composer
        draftKey={`channel-${id}`}
        label={t`New post in ${name}`}
        placeholder={everyone ? t`Write to everyone` : t`Write to ${name}`}
        action={t`Post`}
        face={self && <Avatar person={self} />}
        destination={readers !== undefined && <GoesTo readers={readers} />}
        preview={(text) => <AttachedArticle text={text} />}
        instead={(text, taken) => <Instead text={text} onMade={taken} />}
        onPublish={(text, attached, again) => publish(text, { channelId: id, ...attached }, again)}
      />
    </div>
  );
}
